<?php
/**
 * Plugin Name: GPSoC widgets
 * Description: Puts catalogues of GP IT services on pages: [gpsoc widget="lot-catalogue" lot="3"], a block, or a link to embed.html.
 * Version: {version}
 * License: MIT
 * Requires at least: 6.1
 * Requires PHP: 7.4
 *
 * The folder of this plugin is the folder of the widgets: it has embed.js and all that belongs beside it. An update replaces
 * the folder, so the catalogue is elsewhere, and "Settings, General" says where. Without it catalogue.json counts, an example.
 */

defined('ABSPATH') || exit;

/** The one script, on pages that readers see and in the editor: it makes elements of tags, of links and of data-gpsoc. */
add_action('enqueue_block_assets', function () {
    wp_enqueue_script('gpsoc-widgets', plugins_url('embed.js', __FILE__), [], '{version}', true);
});

/** It is a module. */
add_filter('script_loader_tag', function ($tag, $handle) {
    return $handle === 'gpsoc-widgets' ? str_replace('<script ', '<script type="module" ', $tag) : $tag;
}, 10, 2);

/** Where the catalogue is, for every widget of the site that names none. */
add_action('admin_init', function () {
    register_setting('general', 'gpsoc_catalogue', ['type' => 'string', 'sanitize_callback' => 'sanitize_url']);
    add_settings_field('gpsoc_catalogue', 'GPSoC catalogue', function () {
        printf(
            '<input type="url" id="gpsoc_catalogue" name="gpsoc_catalogue" class="regular-text code" value="%s"><p class="description">%s</p>',
            esc_attr(get_option('gpsoc_catalogue', '')),
            'Address of your catalogue.json. You can upload it in Media. While this is empty, pages show an example.'
        );
    }, 'general', 'default', ['label_for' => 'gpsoc_catalogue']);
});

add_action('wp_head', 'gpsoc_catalogue_link');
add_action('admin_head', 'gpsoc_catalogue_link');
function gpsoc_catalogue_link()
{
    $address = get_option('gpsoc_catalogue', '');
    if ($address !== '') {
        printf('<link rel="gpsoc-catalogue" href="%s">' . "\n", esc_url($address));
    }
}

/** Words between the shortcodes are shown where the list cannot be. */
add_shortcode('gpsoc', function ($options, $words = '') {
    return gpsoc_markup(gpsoc_options($options), $words);
});

/** The same as a block. What is saved is the options; the server writes the markup. */
add_action('init', function () {
    $needs = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render'];
    wp_register_script('gpsoc-block', plugins_url('block.js', __FILE__), $needs, '{version}', true);
    $text = ['type' => 'string', 'default' => ''];
    register_block_type('gpsoc/widget', [
        'api_version' => 2,
        'title' => 'GPSoC widget',
        'description' => 'A catalogue of GP IT services, or a part of it.',
        'category' => 'widgets',
        'icon' => 'list-view',
        'supports' => ['html' => false],
        'attributes' => [
            'widget' => ['type' => 'string', 'default' => 'lot-catalogue'],
            'lot' => $text,
            'service' => $text,
            'heading' => $text,
            'options' => $text,
            'words' => $text,
        ],
        'editor_script_handles' => ['gpsoc-block'],
        'render_callback' => function ($attributes) {
            $own = array_intersect_key($attributes, array_flip(['widget', 'lot', 'service', 'heading']));
            $more = gpsoc_options(shortcode_parse_atts($attributes['options']));
            return gpsoc_markup(array_filter($own, 'strlen') + $more, $attributes['words']);
        },
    ]);
});

/** What the script makes the widget of, around a link for whoever sees no more. */
function gpsoc_markup(array $options, string $words): string
{
    $widget = $options['widget'] ?? 'lot-catalogue';
    unset($options['widget']);
    $data = '';
    foreach ($options as $name => $value) {
        $data .= sprintf(' data-%s="%s"', esc_attr($name), esc_attr($value));
    }
    $catalogue = array_filter(['src' => get_option('gpsoc_catalogue', '')]);
    $address = add_query_arg(
        array_map('rawurlencode', ['widget' => $widget] + $options + $catalogue),
        plugins_url('embed.html', __FILE__)
    );
    $words = trim($words) === '' ? esc_html__('Open the services as a page', 'gpsoc-widgets') : wp_kses_post($words);
    return sprintf('<div data-gpsoc="%s"%s><a href="%s">%s</a></div>', esc_attr($widget), $data, esc_url($address), $words);
}

/** A shortcode's options by name; an option without value, such as selectable, is switched on. */
function gpsoc_options($options): array
{
    $named = [];
    foreach ((array) $options as $name => $value) {
        if (is_int($name)) {
            [$name, $value] = [$value, ''];
        }
        if (preg_match('/^[a-z][a-z-]*$/', (string) $name)) {
            $named[$name] = $value;
        }
    }
    return $named;
}

/** Administrators may upload a catalogue to the media library. */
add_filter('upload_mimes', function ($types) {
    return current_user_can('manage_options') ? $types + ['json' => 'application/json'] : $types;
});
