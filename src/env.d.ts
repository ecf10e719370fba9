/** The bindings that `wrangler.toml` gives to on-demand routes. */
declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database;
  }
}
