package main

import (
	"math"
	"runtime/debug"

	"github.com/minipy/minipy"
)

// gcPercent lets the heap grow to five times what is live before a collection: at Go's default of 100 collecting took 40% of the time of
// scripts that make many lists.
const gcPercent = 400

// heapMargin is what the process needs beyond the script's own data: the runtime, the library's tables, the compiled code.
const heapMargin = 12 << 20

// tuneCollector ties Go's collector to the script's memory limit, so that a process stays below twice the limit and 20 MiB: above 1.25
// times the limit it collects earlier than gcPercent says. RATIONALE.md has the measurements.
func tuneCollector(limits minipy.Limits) {
	debug.SetGCPercent(gcPercent)
	if limits.Memory < math.MaxInt64/2 {
		debug.SetMemoryLimit(limits.Memory + limits.Memory/4 + heapMargin)
	}
}
