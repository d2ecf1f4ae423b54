/**
 * Written by `understanding/training/train-labels.ts`: one row per feature, one weight for each of directive, target, result, limitation, context.
 */
export const LABEL_WEIGHTS: readonly (readonly number[])[] = [
  // bias
  [0.32, -1.31, -0.04, -0.34, 1.76],
  // verb
  [0.33, 0.01, 0.21, -0.46, -0.07],
  // body
  [1.13, -0.29, 0.13, -0.64, -0.33],
  // digits
  [-0.41, 0.32, 0.15, -0.17, 0.11],
  // percent
  [-0.55, 0.34, 0.49, 0.4, -0.67],
  // colon
  [0.41, -0.11, -0.51, -0.13, 0.34],
  // turned
  [-0.15, 0.16, -0.8, 1.33, -0.55],
  // opening
  [-0.69, -0.4, 0.37, 0.27, 0.45],
  // marked
  [1, 0.07, -0.49, -0.13, -0.45],
  // later
  [-0.05, -0.04, 0.32, 0.49, -0.71],
  // short
  [-0.25, 0.34, -0.24, 0.06, 0.08],
  // long
  [0.27, 0.08, 0.1, -0.47, 0.02],
  // has order
  [0.74, -0.08, -0.2, -0.42, -0.03],
  // has duty
  [0.94, -0.25, 0.03, -0.46, -0.27],
  // has bound
  [0.47, -0.22, 0.14, -0.01, -0.4],
  // has manner
  [0.32, -0.02, 0.45, -0.49, -0.26],
  // has past
  [-0.58, -0.26, 0.5, 0.13, 0.22],
  // has outcome
  [-0.66, -0.2, 1.02, -0.2, 0.04],
  // has compared
  [0.12, 0.21, 0, 0.14, -0.47],
  // has lack
  [-0.12, -0.42, -0.58, 1.59, -0.47],
  // has turn
  [-0.46, -0.18, 0.22, 0.41, 0.01],
  // has level
  [-0.33, 0.74, -0.14, 0.03, -0.3],
  // has horizon
  [0.14, -0.08, -0.27, 0.16, 0.04],
  // has ground
  [-0.08, -0.31, -0.45, -0.07, 0.91],
  // has ahead
  [0.06, -0.03, -0.09, -0.25, 0.31],
  // has closing
  [-0.08, -0.1, 0.12, -0.2, 0.27],
  // has hindered
  [0.83, -0.02, -0.03, -0.05, -0.73],
  // has told
  [-0.17, 0.05, 0.2, 0.23, -0.3],
  // opens order
  [0.02, -0.06, 0.09, -0.15, 0.09],
  // opens duty
  [0.52, -0.09, -0.05, -0.06, -0.32],
  // opens bound
  [0, -0.07, 0.14, 0.16, -0.23],
  // opens manner
  [0.23, -0.05, -0.09, -0.01, -0.08],
  // opens past
  [-0.13, -0.02, 0.47, -0.02, -0.31],
  // opens outcome
  [0.35, 0.07, -0.07, -0.08, -0.27],
  // opens compared
  [0.17, -0.07, -0.16, -0.25, 0.31],
  // opens lack
  [-0.18, -0.03, -0.08, 0.42, -0.14],
  // opens turn
  [-0.29, -0.11, -0.03, 0.43, 0],
  // opens level
  [-0.31, 0.98, -0.2, -0.24, -0.23],
  // opens horizon
  [-0.07, 0, 0.01, -0.24, 0.29],
  // opens ground
  [-0.66, 0.04, 0.08, -0.27, 0.8],
  // opens ahead
  [0.25, -0.01, -0.02, -0.05, -0.16],
  // opens closing
  [-0.02, -0.07, 0, -0.07, 0.16],
  // opens hindered
  [0.55, -0.01, -0.02, -0.03, -0.48],
  // opens told
  [-0.21, -0.05, 0.12, 0.34, -0.21],
  // voice report
  [-0.61, -0.21, 0.35, 0.51, -0.04],
  // voice order
  [0.55, 0.3, -0.74, -0.4, 0.29],
  // voice article
  [0.18, -0.24, 0.12, -0.25, 0.18],
  // voice unknown
  [-0.07, 0.05, 0.27, 0.15, -0.4],
  // under nothing
  [0.72, -0.63, -0.3, 0.16, 0.05],
  // under result
  [-0.46, -0.52, 1.3, 0.17, -0.51],
  // under limitation
  [-0.38, -0.18, 0.4, 0.65, -0.49],
  // under target
  [-0.18, 1.46, -0.6, -0.25, -0.43],
  // under context
  [-0.43, -0.24, -0.33, -0.27, 1.27],
  // under directive
  [0.76, 0, -0.48, -0.44, 0.14],
  // led by nothing
  [-0.3, 0.26, 0.46, -0.3, -0.12],
  // led by result
  [0, 0, 0, 0, 0],
  // led by limitation
  [-0.13, -0.01, -0.02, 0.2, -0.04],
  // led by target
  [0, 0, 0, 0, 0],
  // led by context
  [0, 0, 0, 0, 0],
  // led by directive
  [0.48, -0.36, -0.43, 0.11, 0.2],
  // verb under result
  [-0.21, -0.06, 0.71, -0.19, -0.25],
  // past under result
  [-0.15, -0.04, 0.87, -0.28, -0.39],
  // lack under result
  [0.1, -0.06, -0.33, 0.54, -0.25],
  // body under result
  [0.25, -0.07, 0.24, -0.29, -0.14],
  // verb under limitation
  [-0.15, -0.02, -0.01, 0.21, -0.03],
  // past under limitation
  [-0.02, -0.01, 0.19, -0.01, -0.15],
  // lack under limitation
  [-0.27, -0.1, -0.09, 0.6, -0.13],
  // body under limitation
  [0, 0, 0, 0, 0],
  // verb under target
  [0.36, 0.1, -0.24, -0.04, -0.18],
  // past under target
  [-0.02, -0.04, -0.09, -0.03, 0.18],
  // lack under target
  [0, 0, 0, 0, 0],
  // body under target
  [-0.01, 0.01, 0, 0, 0],
  // verb under context
  [-0.23, -0.04, -0.14, -0.01, 0.41],
  // past under context
  [0, 0, 0, 0, 0],
  // lack under context
  [0.63, -0.02, -0.03, -0.18, -0.41],
  // body under context
  [0, 0, 0, 0, 0],
  // verb under directive
  [0.5, 0.23, -0.09, -0.2, -0.43],
  // past under directive
  [-0.58, -0.06, 0.04, -0.11, 0.71],
  // lack under directive
  [-0.09, -0.12, 0.16, -0.04, 0.1],
  // body under directive
  [0.31, -0.18, -0.26, -0.15, 0.28],
  // verb and past
  [-0.46, -0.04, 0.29, -0.04, 0.26],
  // verb and percent
  [-0.25, 0.36, -0.02, -0.05, -0.04],
  // body and duty
  [0.59, -0.03, -0.17, -0.16, -0.23],
  // body and bound
  [0.28, -0.02, -0.14, -0.05, -0.08],
  // body and past
  [0.1, -0.03, -0.04, -0.16, 0.13],
  // order and past
  [-0.15, -0.06, 0.45, -0.12, -0.11],
  // lack after turn
  [-0.11, -0.05, -0.25, 0.59, -0.17],
  // verb led by directive
  [0.81, -0.16, -0.14, -0.18, -0.34],
  // verb, no past
  [0.75, 0.05, -0.08, -0.42, -0.33],
  // verb opening
  [-0.32, -0.06, -0.02, -0.16, 0.57],
  // level and horizon
  [0.17, 0.04, 0.03, -0.04, -0.2],
  // percent and level
  [-0.17, 0.13, -0.4, 0.37, 0.07],
  // compared and percent
  [-0.26, 0.09, 0.44, 0.09, -0.36],
  // verb in report
  [0.02, 0.05, 0.19, -0.17, -0.09],
  // verb in order
  [-0.04, 0.2, -0.08, -0.02, -0.06],
  // orders a body
  [1.08, -0.11, -0.04, -0.34, -0.58],
  // orders a body, past
  [-0.03, -0.03, -0.04, -0.02, 0.12],
  // introduces
  [0.17, -0.08, -0.45, -0.13, 0.48],
  // introduces, no order
  [-0.19, -0.01, -0.36, -0.07, 0.62],
  // no past under target
  [-0.16, 1.5, -0.51, -0.23, -0.61],
  // no past under result
  [-0.3, -0.48, 0.45, 0.46, -0.12],
  // after result
  [-0.74, -0.39, 1.57, -0.19, -0.25],
  // after limitation
  [-0.61, -0.14, -0.28, 1.09, -0.06],
  // after target
  [0.15, 0.42, -0.35, -0.09, -0.12],
  // after context
  [-0.05, -0.09, -0.19, -0.01, 0.35],
  // after directive
  [1.2, 0.17, -0.43, -0.31, -0.63],
  // verb after directive
  [0.48, 0.25, -0.27, -0.22, -0.24],
  // verb after result
  [-0.42, -0.05, 0.75, -0.06, -0.22],
  // lack after limitation
  [-0.2, -0.03, -0.07, 0.52, -0.23],
]
