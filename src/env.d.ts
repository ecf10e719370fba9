interface ImportMetaEnv {
  /** Set by `npm run dev` alone (src/toolbar/integration.ts). */
  readonly IS_DEVELOPMENT?: boolean;
}

/** The bindings that `wrangler.toml` gives to on-demand routes. */
declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database;
  }
}

declare namespace astroHTML.JSX {
  interface ButtonHTMLAttributes {
    /** Opens a popover on hover and focus. https://developer.mozilla.org/docs/Web/API/Popover_API/Using_interest_invokers */
    interestfor?: string;
  }
}
