// What the made-up catalogues talk about.

export const lots = ['GP clinical systems and modules', 'Additional GP IT services', 'Services across care settings'];

export const categories = [
  'Principal clinical system',
  'Appointments',
  'Prescribing',
  'Document management',
  'Patient messaging',
  'Online consultation',
  'Reporting',
  'Clinical decision support',
  'Dispensing',
  'Referral',
  'Workflow',
  'Remote monitoring',
  'Child health',
  'Community care',
  'Mobile working',
  'Shared records',
  'Telephony',
  'Training',
];

export const capabilities = [
  'Appointments management',
  'Caseload management',
  'Clinical letters',
  'Data extraction',
  'Digital diagnostics',
  'Electronic prescription service',
  'Electronic referral service',
  'GP2GP transfer',
  'Medicines optimisation',
  'Patient demographics',
  'Patient facing services',
  'Patient information maintenance',
  'Personal health budget',
  'Population health',
  'Prescribing',
  'Productivity',
  'Recording consultations',
  'Referral management',
  'Reporting',
  'Resource management',
  'Scanning',
  'Summary care record',
  'Task management',
  'Telecare',
];

export const hosting = ['Public cloud', 'Private cloud', 'Supplier data centre', 'On the premises'];

export const integrations = ['IM1', 'GP Connect', 'FHIR', 'MESH', 'None'];

export const products = [
  'Appointments',
  'Clinic',
  'Consult',
  'Desk',
  'Documents',
  'Flow',
  'Health Record',
  'Letters',
  'Manager',
  'Medicines',
  'Messenger',
  'Monitor',
  'Planner',
  'Practice',
  'Prescriptions',
  'Recall',
  'Referrals',
  'Reports',
  'Scan',
  'Triage',
];

export const companies = ['Health', 'Clinical', 'Care Systems', 'Software', 'Digital', 'Medical Data'];

export const verbs = ['Manages', 'Brings together', 'Records', 'Shares', 'Plans and tracks', 'Helps staff to check'];

export const objects = [
  'online appointments',
  'repeat prescriptions',
  'incoming letters',
  'test results',
  'patient records',
  'referral forms',
  'recall lists',
  'long-term conditions',
  'vaccination campaigns',
  'practice tasks',
  'medication reviews',
  'questionnaires',
  'scanned documents',
  'text messages',
  'care plans',
];

export const people = [
  'GP practices',
  'practice managers',
  'clinicians on visits',
  'reception staff',
  'patients and carers',
  'primary care networks',
  'community teams',
  'pharmacists',
];

export const extras = ['reports for commissioners', 'alerts', 'templates', 'an audit trail', 'coded data', 'reminders'];

export const features = [
  'Works in the browser',
  'Single sign-on with a smartcard',
  'Coded entries in SNOMED CT',
  'Exports as a spreadsheet',
  'Text message reminders',
  'Reports that can be scheduled',
  'Templates shared between practices',
  'Works without a connection',
  'Access by role',
  'Audit trail of every change',
];

export const syllables = [
  ...['ba', 'cor', 'del', 'fen', 'gra', 'hol', 'im', 'jun', 'kel', 'lor', 'mar', 'nev', 'or', 'pel', 'qui', 'ros'],
  ...['sta', 'tor', 'ul', 'ven', 'wex', 'yar', 'zel', 'bri', 'cla', 'dun', 'eth', 'fol', 'gil', 'har', 'is', 'lan'],
];
