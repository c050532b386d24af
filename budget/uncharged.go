//go:build uncharged

package budget

const charging = false
