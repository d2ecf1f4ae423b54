/**
 * Written by `understanding/training/train-labels.ts`: one row per feature, one weight for each of directive, target, result, limitation, context.
 */
export const LABEL_WEIGHTS: readonly (readonly number[])[] = [
  // bias
  [0.37, -1.38, 0.02, -0.46, 1.83],
  // verb
  [0.34, 0.02, 0.2, -0.47, -0.07],
  // body
  [1.17, -0.29, 0.18, -0.62, -0.44],
  // digits
  [-0.41, 0.3, 0.18, -0.12, 0.06],
  // percent
  [-0.55, 0.35, 0.44, 0.38, -0.61],
  // colon
  [0.42, -0.1, -0.49, -0.12, 0.3],
  // turned
  [-0.07, 0.15, -0.85, 1.46, -0.69],
  // opening
  [-0.94, -0.22, -0.2, 0.81, 0.56],
  // marked
  [0.88, 0.09, -0.53, -0.07, -0.37],
  // later
  [-0.12, -0.03, 0.4, 0.52, -0.78],
  // short
  [-0.23, 0.35, -0.23, 0.14, -0.03],
  // long
  [0.15, 0.06, 0.12, -0.45, 0.11],
  // has order
  [0.73, -0.09, -0.16, -0.46, -0.03],
  // has duty
  [0.88, -0.26, 0.01, -0.44, -0.19],
  // has bound
  [0.33, -0.21, 0.1, 0.02, -0.25],
  // has executes
  [0.59, -0.02, 0.09, -0.04, -0.62],
  // has manner
  [0.33, 0, 0.38, -0.44, -0.28],
  // has past
  [-0.52, -0.29, 0.63, 0.02, 0.16],
  // has outcome
  [-0.67, -0.2, 1.08, -0.25, 0.04],
  // has compared
  [0.11, 0.22, 0.07, 0.08, -0.48],
  // has lack
  [-0.1, -0.41, -0.59, 1.56, -0.46],
  // has turn
  [-0.52, -0.18, 0.19, 0.47, 0.04],
  // has level
  [-0.32, 0.73, -0.2, 0.07, -0.29],
  // has horizon
  [0.13, -0.1, -0.2, 0.14, 0.04],
  // has ground
  [-0.15, -0.33, -0.43, -0.09, 0.99],
  // has ahead
  [0.05, -0.03, -0.11, -0.24, 0.32],
  // has closing
  [-0.14, -0.09, 0.08, -0.17, 0.32],
  // has hindered
  [0.73, -0.02, -0.03, -0.04, -0.64],
  // has told
  [-0.13, 0.04, 0.16, 0.22, -0.29],
  // opens order
  [0.05, -0.05, 0.08, -0.14, 0.06],
  // opens duty
  [0.43, -0.09, -0.05, -0.04, -0.25],
  // opens bound
  [0.13, -0.08, 0.19, 0.12, -0.37],
  // opens executes
  [0, 0, 0.02, -0.02, 0],
  // opens manner
  [0.23, -0.05, -0.09, -0.01, -0.08],
  // opens past
  [-0.19, -0.02, 0.54, -0.04, -0.29],
  // opens outcome
  [0.31, 0.07, -0.11, -0.08, -0.2],
  // opens compared
  [0.24, -0.04, -0.22, -0.23, 0.24],
  // opens lack
  [-0.17, -0.03, -0.08, 0.42, -0.15],
  // opens turn
  [-0.25, -0.11, -0.08, 0.5, -0.06],
  // opens level
  [-0.25, 0.95, -0.2, -0.23, -0.27],
  // opens horizon
  [-0.07, 0, 0, -0.22, 0.28],
  // opens ground
  [-0.71, 0.03, 0.06, -0.28, 0.9],
  // opens ahead
  [0.26, -0.01, -0.02, -0.04, -0.18],
  // opens closing
  [0.02, -0.06, -0.07, -0.07, 0.18],
  // opens hindered
  [0.49, -0.01, -0.02, -0.03, -0.43],
  // opens told
  [-0.2, -0.04, 0.17, 0.32, -0.25],
  // voice report
  [-0.61, -0.2, 0.36, 0.54, -0.09],
  // voice order
  [0.62, 0.27, -0.69, -0.38, 0.18],
  // voice article
  [0.22, -0.23, 0.06, -0.27, 0.22],
  // voice unknown
  [-0.16, 0.04, 0.27, 0.11, -0.27],
  // under nothing
  [0.74, -0.68, -0.19, 0.12, 0.01],
  // under result
  [-0.41, -0.51, 1.22, 0.19, -0.5],
  // under limitation
  [-0.38, -0.18, 0.37, 0.62, -0.45],
  // under target
  [-0.16, 1.45, -0.62, -0.25, -0.42],
  // under context
  [-0.51, -0.23, -0.3, -0.23, 1.28],
  // under directive
  [0.77, 0.03, -0.49, -0.44, 0.11],
  // led by nothing
  [-0.42, 0.24, 0.47, -0.23, -0.05],
  // led by result
  [0, 0, 0, 0, 0],
  // led by limitation
  [-0.12, -0.01, -0.02, 0.19, -0.03],
  // led by target
  [0, 0, 0, 0, 0],
  // led by context
  [0, 0, 0, 0, 0],
  // led by directive
  [0.6, -0.35, -0.44, 0.05, 0.13],
  // verb under result
  [-0.2, -0.06, 0.7, -0.2, -0.23],
  // past under result
  [-0.13, -0.04, 0.79, -0.24, -0.39],
  // lack under result
  [0.07, -0.06, -0.31, 0.53, -0.24],
  // body under result
  [0.24, -0.06, 0.2, -0.27, -0.1],
  // verb under limitation
  [-0.14, -0.02, -0.01, 0.2, -0.03],
  // past under limitation
  [-0.04, -0.01, 0.17, -0.01, -0.12],
  // lack under limitation
  [-0.25, -0.1, -0.09, 0.59, -0.15],
  // body under limitation
  [0, 0, 0, 0, 0],
  // verb under target
  [0.37, 0.11, -0.25, -0.04, -0.19],
  // past under target
  [-0.04, -0.06, -0.1, -0.02, 0.23],
  // lack under target
  [0, 0, 0, 0, 0],
  // body under target
  [-0.01, 0.01, 0, 0, 0],
  // verb under context
  [-0.22, -0.04, -0.12, -0.01, 0.39],
  // past under context
  [0, 0, 0, 0, 0],
  // lack under context
  [0.46, -0.02, -0.02, -0.14, -0.27],
  // body under context
  [0, 0, 0, 0, 0],
  // verb under directive
  [0.52, 0.22, -0.08, -0.19, -0.47],
  // past under directive
  [-0.58, -0.07, -0.01, -0.1, 0.76],
  // lack under directive
  [-0.07, -0.12, 0.15, -0.03, 0.07],
  // body under directive
  [0.27, -0.18, -0.24, -0.14, 0.29],
  // verb and past
  [-0.43, -0.05, 0.28, -0.04, 0.24],
  // verb and percent
  [-0.24, 0.35, -0.03, -0.04, -0.05],
  // body and duty
  [0.7, -0.02, -0.21, -0.15, -0.32],
  // body and bound
  [0.25, -0.02, -0.18, -0.04, -0.01],
  // body and past
  [0.1, -0.04, -0.01, -0.16, 0.1],
  // order and past
  [-0.22, -0.07, 0.48, -0.16, -0.04],
  // lack after turn
  [-0.11, -0.05, -0.21, 0.54, -0.17],
  // verb led by directive
  [0.73, -0.14, -0.13, -0.15, -0.31],
  // verb, no past
  [0.73, 0.07, -0.08, -0.43, -0.31],
  // verb opening
  [-0.14, -0.03, -0.02, -0.04, 0.23],
  // level and horizon
  [0.16, 0.05, 0.02, -0.03, -0.2],
  // percent and level
  [-0.17, 0.14, -0.38, 0.34, 0.07],
  // compared and percent
  [-0.29, 0.09, 0.43, 0.09, -0.32],
  // verb in report
  [0.06, 0.05, 0.18, -0.16, -0.12],
  // verb in order
  [-0.08, 0.2, -0.11, -0.05, 0.03],
  // body later
  [0.87, -0.07, -0.12, -0.09, -0.6],
  // body later, past
  [-0.08, -0.01, 0.17, -0.12, 0.04],
  // orders a body
  [1.01, -0.1, -0.04, -0.33, -0.54],
  // orders a body, past
  [0.02, -0.02, -0.11, -0.02, 0.13],
  // introduces
  [0.06, -0.08, -0.44, -0.12, 0.58],
  // introduces, no order
  [-0.23, -0.02, -0.33, -0.07, 0.65],
  // no past under target
  [-0.11, 1.51, -0.53, -0.22, -0.65],
  // no past under result
  [-0.28, -0.48, 0.45, 0.42, -0.11],
  // after result
  [-0.69, -0.39, 1.43, -0.11, -0.24],
  // after limitation
  [-0.65, -0.14, -0.34, 1.13, 0.01],
  // after target
  [0.16, 0.41, -0.37, -0.09, -0.12],
  // after context
  [-0.13, -0.1, 0.17, -0.13, 0.18],
  // after directive
  [1.19, 0.19, -0.48, -0.28, -0.61],
  // verb after directive
  [0.54, 0.26, -0.31, -0.2, -0.29],
  // verb after result
  [-0.38, -0.05, 0.73, -0.07, -0.23],
  // lack after limitation
  [-0.17, -0.02, -0.07, 0.46, -0.2],
]
