export default function Layout({children}) {
  return (
    <html lang="en">
      <head>
        <script type="module" src="/embed.js" async />
      </head>
      <body>{children}</body>
    </html>
  );
}
