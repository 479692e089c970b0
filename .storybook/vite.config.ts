export default {
  // Storybook imports it by itself; not bundled with the rest, it would bring a second Lit and a warning.
  optimizeDeps: {include: ['lit/directive-helpers.js']},
};
