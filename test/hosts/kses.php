<?php
// What WordPress lets Authors keep: its own rules (wp_kses_post) without a WordPress around them. It takes the folder
// wp-includes as its argument and texts by name, as JSON, on its input.
define('ABSPATH', dirname($argv[1]) . '/');
define('WPINC', 'wp-includes');

require $argv[1] . '/plugin.php';
require $argv[1] . '/compat.php';
require $argv[1] . '/formatting.php';
require $argv[1] . '/functions.php';
require $argv[1] . '/kses.php';

$forms = json_decode(file_get_contents('php://stdin'), true);
echo json_encode(array_map('wp_kses_post', $forms), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
