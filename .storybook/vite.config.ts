// Storybook needs nothing beyond what its framework adds.
export default {};
