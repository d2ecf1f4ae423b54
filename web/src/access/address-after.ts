/** Where to go after signing in: the page that was asked for, if it is one of ours; never another site. */
export function addressAfterSignIn(wanted: string | undefined): string {
  if (!wanted || !/^\/[^/\\]/.test(wanted)) return '/tong-quan'
  return wanted.startsWith('/dang-nhap') || wanted.startsWith('/doi-mat-khau') ? '/tong-quan' : wanted
}
