package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"

	"github.com/minipy/minipy"
)

// The collector runs when the heap has grown to five times what is live: at Go's default of twice, collecting took 40% of the time of
// scripts that make many lists. While little is live that still means a cycle every few megabytes, so the heap may always grow to heapFloor
// first: strings and tuples that die at once are then collected 64 MiB at a time (10-15% on programs that build many strings).
const (
	gcPercent    = 400
	gcPercentMax = 1600 // Go's smallest heap, 4 MiB, times this is heapFloor
	heapFloor    = 64 << 20
)

// heapMargin is what the process needs beyond the script's own data: the runtime, the library's tables, the compiled code.
const heapMargin = 12 << 20

// tuneCollector ties Go's collector to the script's memory limit, so that a process stays below twice the limit and 20 MiB: above 1.25
// times the limit it collects earlier than the percentage says. RATIONALE.md has the measurements.
func tuneCollector(limits minipy.Limits) {
	debug.SetGCPercent(gcPercentMax)
	if limits.Memory < math.MaxInt64/2 {
		debug.SetMemoryLimit(limits.Memory + limits.Memory/4 + heapMargin)
	}
	adjustAfterCycle()
}

// adjustAfterCycle sets the percentage anew after every collection, by way of an object that dies in each.
func adjustAfterCycle() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	var arm func()
	arm = func() {
		runtime.SetFinalizer(&struct{ _ [16]byte }{}, func(any) {
			metrics.Read(live)
			percent := uint64(gcPercentMax)
			if n := live[0].Value.Uint64(); n > 0 {
				percent = min(max(heapFloor*100/n, gcPercent), gcPercentMax)
			}
			debug.SetGCPercent(int(percent))
			arm()
		})
	}
	arm()
}
