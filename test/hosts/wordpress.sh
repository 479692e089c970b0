#!/usr/bin/env bash
# Tries the plugin in a real WordPress, as administrator and as Author. It needs Debian's packages:
#   apt-get install wordpress php-cli php-mysql mariadb-server
# and the plugin as `npm run release` leaves it. Everything else is in a folder that is thrown away.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
port=${PORT:-8765}
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$work/db" --auth-root-authentication-method=normal >"$work/install.log" 2>&1
mariadbd --no-defaults --user="$(id -un)" --datadir="$work/db" --socket="$work/sql" --pid-file="$work/pid" --skip-networking >"$work/sql.log" 2>&1 &
for _ in $(seq 100); do mariadb --no-defaults -S "$work/sql" -u root -e 'create database wordpress' 2>/dev/null && break || sleep 0.1; done

cp -rL /usr/share/wordpress "$work/site"
rm -rf "$work/site/wp-config.php" "$work/site/wp-content/plugins"/*
mkdir -p "$work/site/wp-content/uploads"
# A theme that shows a post as WordPress filters it, and nothing else.
mkdir -p "$work/site/wp-content/themes/plain"
echo '/* Theme Name: Plain */' >"$work/site/wp-content/themes/plain/style.css"
cat >"$work/site/wp-content/themes/plain/index.php" <<'PHP'
<!doctype html><html><head><?php wp_head(); ?></head><body><main class="entry-content">
<?php while (have_posts()) { the_post(); the_content(); } ?>
</main><?php wp_footer(); ?></body></html>
PHP
cat >"$work/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$work/sql'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:$port'); define('WP_SITEURL', 'http://127.0.0.1:$port');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP

php -d display_errors=1 test/hosts/wordpress.php "$work/site" release/wordpress/gpsoc-widgets.zip >"$work/pages.json"
php -S "127.0.0.1:$port" -t "$work/site" >"$work/web.log" 2>&1 &
for _ in $(seq 100); do curl -sf "http://127.0.0.1:$port/wp-includes/version.php" -o /dev/null && break || sleep 0.1; done
node test/hosts/wordpress.mjs "$work/pages.json"
