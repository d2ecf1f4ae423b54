/**
 * Written by `understanding/training/train-labels.ts`: one row per feature, one weight for each of directive, target, result, limitation, context.
 */
export const LABEL_WEIGHTS: readonly (readonly number[])[] = [
  // bias
  [0.56, -1.23, 0.37, -0.87, 0.92],
  // verb
  [0.55, -0.01, -0.01, -0.43, -0.11],
  // body
  [0.77, -0.18, -0.33, -0.3, 0.03],
  // digits
  [-0.11, 0.25, -0.21, -0.07, 0.15],
  // percent
  [-0.47, 0.31, 0.08, 0.72, -0.63],
  // colon
  [0.42, -0.22, -1.2, -0.05, 1.05],
  // turned
  [-0.43, -0.26, -0.68, 1.89, -0.53],
  // opening
  [-0.24, -0.12, -0.67, 0.26, 0.78],
  // marked
  [0.34, 0.15, -0.6, -0.01, 0.13],
  // later
  [-0.1, 0.35, 0.34, 0.22, -0.79],
  // short
  [-0.8, -0.1, 0.06, 0, 0.83],
  // long
  [0.36, 0.18, -0.13, -0.43, 0.02],
  // has order
  [0.78, -0.12, -0.13, -0.28, -0.25],
  // has duty
  [0.42, -0.33, 0.37, -0.2, -0.26],
  // has manner
  [0.57, 0.05, 0.3, -0.56, -0.36],
  // has past
  [-0.72, -0.4, 0.46, 0.06, 0.6],
  // has outcome
  [-0.44, 0.13, 0.78, -0.43, -0.04],
  // has compared
  [0.14, 0.11, 0.14, 0.16, -0.55],
  // has lack
  [-0.16, -0.32, -0.6, 1.25, -0.17],
  // has turn
  [-0.21, -0.19, -0.28, 0.41, 0.26],
  // has level
  [-0.46, 0.68, -0.17, -0.21, 0.16],
  // has horizon
  [-0.04, -0.16, -0.3, 0.5, 0],
  // has ground
  [0.15, -0.4, -0.08, -0.32, 0.65],
  // has ahead
  [0.25, -0.01, -0.33, -0.27, 0.36],
  // has told
  [-0.51, 0.14, 0.28, 0.24, -0.15],
  // opens order
  [-0.4, -0.01, -0.03, 0.07, 0.37],
  // opens duty
  [0.26, -0.12, -0.01, -0.01, -0.12],
  // opens manner
  [0.3, -0.03, -0.17, -0.01, -0.09],
  // opens past
  [-0.01, 0, 0.17, 0, -0.16],
  // opens outcome
  [-0.01, 0.31, -0.26, -0.02, -0.02],
  // opens compared
  [0.35, -0.03, -0.53, -0.01, 0.23],
  // opens lack
  [-0.06, -0.01, -0.02, 0.09, -0.01],
  // opens turn
  [-0.19, -0.1, -0.3, 0.17, 0.42],
  // opens level
  [-0.29, 0.92, -0.21, -0.1, -0.32],
  // opens horizon
  [0.05, 0, 0, 0, -0.04],
  // opens ground
  [-0.3, -0.07, -0.47, -0.13, 0.96],
  // opens ahead
  [-0.22, 0, -0.05, -0.05, 0.32],
  // opens told
  [-0.47, -0.09, 0.27, 0.44, -0.15],
  // voice report
  [-0.41, -0.27, 0.77, 0.11, -0.2],
  // voice order
  [0.49, -0.59, -0.16, -0.35, 0.61],
  // voice article
  [0.43, -0.28, -0.47, -0.08, 0.41],
  // voice unknown
  [-0.35, 0.98, -0.14, 0.27, -0.76],
  // under nothing
  [0.88, -0.52, -0.34, 0.04, -0.06],
  // under result
  [-0.93, -0.56, 1.64, -0.13, -0.04],
  // under limitation
  [-0.15, -0.03, -0.1, 0.37, -0.08],
  // under target
  [0.29, 1.7, -1.18, -0.38, -0.43],
  // under context
  [-0.3, -0.04, -0.19, -0.01, 0.53],
  // under directive
  [0.39, -0.72, 0.15, 0.06, 0.14],
  // led by nothing
  [-0.59, -0.04, 1.04, -0.09, -0.31],
  // led by result
  [0, 0, 0, 0, 0],
  // led by limitation
  [-0.15, -0.03, -0.1, 0.34, -0.07],
  // led by target
  [0, 0, 0, 0, 0],
  // led by context
  [0, 0, 0, 0, 0],
  // led by directive
  [0.84, -0.1, -0.95, -0.31, 0.45],
  // verb under result
  [-0.38, -0.08, 1.03, -0.05, -0.52],
  // past under result
  [-0.09, -0.04, 0.22, -0.06, -0.04],
  // lack under result
  [-0.06, -0.02, 0.17, 0.2, -0.28],
  // body under result
  [-0.22, -0.01, -0.03, -0.02, 0.28],
  // verb under limitation
  [-0.04, 0, 0, 0.06, -0.01],
  // past under limitation
  [0, 0, 0, 0, 0],
  // lack under limitation
  [-0.07, -0.01, -0.03, 0.14, -0.04],
  // body under limitation
  [0, 0, 0, 0, 0],
  // verb under target
  [0.6, 0.19, -0.38, -0.06, -0.36],
  // past under target
  [-0.2, -0.08, -0.04, -0.08, 0.4],
  // lack under target
  [0.13, -0.02, 0, 0, -0.11],
  // body under target
  [0.03, 0, 0, 0, -0.03],
  // verb under context
  [-0.29, -0.03, -0.17, -0.01, 0.5],
  // past under context
  [0, 0, 0, 0, 0],
  // lack under context
  [0, 0, 0, 0, 0],
  // body under context
  [0, 0, 0, 0, 0],
  // verb under directive
  [0.66, 0.04, 0.26, -0.26, -0.71],
  // past under directive
  [-0.63, -0.14, 0.69, -0.16, 0.23],
  // lack under directive
  [0.38, -0.09, -0.26, 0.03, -0.06],
  // body under directive
  [0.33, -0.14, 0.01, -0.25, 0.04],
  // verb and past
  [-0.26, -0.12, 0.33, -0.06, 0.1],
  // verb and percent
  [-0.27, 0.29, 0.06, -0.03, -0.04],
  // body and duty
  [0.38, -0.07, -0.07, -0.02, -0.22],
  // body and past
  [0.35, -0.04, -0.08, -0.05, -0.18],
  // order and past
  [-0.46, -0.08, 0.39, -0.13, 0.28],
  // lack after turn
  [-0.47, -0.09, -0.43, 1.54, -0.55],
  // verb led by directive
  [0.78, 0.11, -0.54, -0.19, -0.16],
  // verb, no past
  [0.76, 0.11, -0.34, -0.37, -0.21],
  // verb opening
  [-0.8, -0.13, 0.68, -0.07, 0.32],
  // level and horizon
  [0.28, 0.03, -0.05, -0.05, -0.2],
  // percent and level
  [-0.32, 0.48, 0.16, -0.15, -0.17],
  // compared and percent
  [-0.41, 0.34, 0.35, -0.03, -0.25],
  // verb in report
  [0.05, -0.1, 0.36, -0.01, -0.3],
  // verb in order
  [0.54, -0.17, -0.02, -0.08, -0.28],
]
