/** Currencies that are offered; any other one of ISO 4217 can be typed where a deal has one of its own. */
export const currencies: readonly string[] = ["EUR", "USD", "GBP", "CHF", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "RON", "JPY", "CNY", "AUD", "CAD", "NZD", "INR", "BRL", "ZAR"];
