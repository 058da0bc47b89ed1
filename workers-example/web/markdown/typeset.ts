import temml from 'temml'

/** Sets a formula as MathML. What TeX could make run or load is off, and a formula that is wrong stays as it was written. */
export function typeset(place: HTMLElement): void {
  const formula = place.textContent ?? ''
  try {
    temml.render(formula, place, { displayMode: 'display' in place.dataset, throwOnError: true, trust: false })
    place.dataset['formula'] = formula
  } catch {
    place.textContent = formula
  }
}
