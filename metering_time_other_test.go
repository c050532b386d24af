//go:build !linux

package minipy_test

import "time"

var began = time.Now()

// spentTime returns the time on the clock where the processor time of a thread cannot be asked for: the machine has to be quiet.
func spentTime() time.Duration { return time.Since(began) }
