<?php
// Installs a WordPress in the folder of its first argument and the plugin from the zip of its second, and writes one page
// for each form of our code, as an administrator and as an Author would. Its output is the address of each, as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

ob_start();
add_filter('pre_wp_mail', '__return_true');
wp_install('Example', 'admin', 'admin@example.org', false, '', 'example');
switch_theme('plain');
$author = wp_create_user('author', 'example', 'author@example.org');
(new WP_User($author))->set_role('author');
$installed = (new Plugin_Upgrader(new Automatic_Upgrader_Skin()))->install(realpath($argv[2]));
$failed = is_wp_error($installed) ? $installed : activate_plugin('gpsoc-widgets/gpsoc-widgets.php');
$printed = ob_get_clean();
if (is_wp_error($failed) || $printed !== '') {
    fwrite(STDERR, $printed . (is_wp_error($failed) ? $failed->get_error_message() : '') . "\n");
}

$folder = plugins_url('', WP_PLUGIN_DIR . '/gpsoc-widgets/gpsoc-widgets.php');
$link = "$folder/embed.html?widget=lot-catalogue&amp;lot=shared-care";
$forms = [
    'block' => '<!-- wp:gpsoc/widget {"lot":"shared-care","options":"page-size=5 selectable","heading":"Ours"} /-->',
    'shortcode' => '[gpsoc widget="lot-catalogue" lot="shared-care" selectable]Our services[/gpsoc]',
    'link' => "<p><a href=\"$link\">Our services</a></p>",
    'tag' => "<lot-catalogue lot=\"shared-care\"><a href=\"$link\">Our services</a></lot-catalogue>",
    'data-gpsoc' => "<div data-gpsoc=\"lot-catalogue\" data-lot=\"shared-care\"><a href=\"$link\">Our services</a></div>",
    'class' => "<p><a class=\"gpsoc-lot-catalogue\" href=\"$link\">Our services</a></p>",
];
$pages = [];
foreach (['admin' => 1, 'author' => $author] as $who => $id) {
    wp_set_current_user($id);
    kses_init();
    foreach ($forms as $form => $content) {
        $post = wp_insert_post(['post_title' => "$form by $who", 'post_content' => wp_slash($content), 'post_status' => 'publish']);
        $pages["$form by $who"] = get_permalink($post);
    }
}

// What the general settings say of the catalogue is in the head of a page.
update_option('gpsoc_catalogue', home_url('/wp-content/uploads/catalogue.json'));
ob_start();
do_action('wp_head');
$pages['catalogue of the settings'] = preg_match('/<link rel="gpsoc-catalogue"[^>]*>/', ob_get_clean(), $link) ? $link[0] : 'none';
delete_option('gpsoc_catalogue');

// A catalogue for the media library: administrators may, Authors may not.
$file = wp_tempnam('catalogue.json');
file_put_contents($file, '{"format": 1, "title": "Ours"}');
foreach (['admin' => 1, 'author' => $author] as $who => $id) {
    wp_set_current_user($id);
    $checked = wp_check_filetype_and_ext($file, 'catalogue.json', get_allowed_mime_types());
    $pages["JSON by $who"] = $checked['type'] ?: 'refused';
}
echo json_encode($pages, JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT);
