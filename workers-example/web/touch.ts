/** Whether fingers are what this device is used with: its keyboard covers the page, and its Enter makes a line. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches
}
