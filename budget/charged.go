//go:build !uncharged

package budget

// charging is false only in builds with the tag uncharged, which measure what metering costs.
const charging = true
