// The same rows for every peer: name, supplier and summary of each service.
export async function readRows() {
  const catalogue = await (await fetch('catalogue.json')).json();
  const suppliers = new Map(catalogue.suppliers.map(({id, name}) => [id, name]));
  return catalogue.services.map(({id, name, supplier, summary}) => ({
    id,
    name,
    supplier: suppliers.get(supplier) ?? '',
    summary,
  }));
}

export const pageSize = 20;
