/** What stands between the names of units in a cell, besides lines and semicolons. */
export const BETWEEN_UNITS: RegExp = /,|(?<![\p{L}])và(?![\p{L}])/u
