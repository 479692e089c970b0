// The block in WordPress' editor: its options, and what the server writes for them. Everything else of it is in
// gpsoc-widgets.php.
(({blocks, blockEditor, components, element, serverSideRender}) => {
  const create = element.createElement;

  const widgets = [
    ['lot-catalogue', 'Find a service'],
    ['order-eligibility', 'Learn whether they may order'],
    ['service-card', 'Read about one service'],
    ['lot-overview', 'Understand the lots'],
    ['service-compare', 'Compare services'],
    ['order-request', 'Ask for services to be ordered'],
    ['eligible-organisations', 'See who may use a lot'],
    ['service-roadmap', 'See what is planned'],
    ['catalogue-documents', 'Get the documents'],
    ['catalogue-contact', 'Ask somebody'],
  ];

  const texts = [
    ['lot', 'Lot', 'Its id, such as 3. Empty for all lots.'],
    ['service', 'Service', 'Its id, for the widgets that show one service.'],
    ['heading', 'Heading', 'Empty for one that says what is shown.'],
    ['words', 'Words of the link', 'They show where the widget cannot.'],
    ['options', 'Other options', 'As in the shortcode: page-size="20" selectable'],
  ];

  const control = ({attributes, setAttributes}, name) => ({
    value: attributes[name],
    onChange: (value) => setAttributes({[name]: value}),
  });

  blocks.registerBlockType('gpsoc/widget', {
    edit(block) {
      const options = create(
        components.PanelBody,
        {title: 'Options'},
        create(components.SelectControl, {
          label: 'What your readers want to do',
          options: widgets.map(([value, label]) => ({value, label})),
          ...control(block, 'widget'),
        }),
        ...texts.map(([name, label, help]) =>
          create(components.TextControl, {key: name, label, help, ...control(block, name)}),
        ),
      );
      const preview = create(serverSideRender, {block: 'gpsoc/widget', attributes: block.attributes});
      return create(
        'div',
        blockEditor.useBlockProps(),
        create(blockEditor.InspectorControls, null, options),
        create(components.Disabled, null, preview),
      );
    },
    save: () => null,
  });
})(window.wp);
