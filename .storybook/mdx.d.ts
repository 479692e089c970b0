// A page of Storybook, as what it becomes: a component of React.
declare module '*.mdx' {
  const page: () => null;
  export default page;
}
