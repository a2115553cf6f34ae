declare const brand: unique symbol
/** A value that only its own constructor can make: ids, days and scopes are not interchangeable strings. */
export type Brand<T, B extends string> = T & { readonly [brand]: B }
