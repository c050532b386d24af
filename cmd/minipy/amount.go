package main

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
	"time"

	"github.com/minipy/minipy"
)

// parseCount reads a positive whole number; underscores may group its digits.
func parseCount(text string) (int64, error) {
	n, err := strconv.ParseInt(strings.ReplaceAll(text, "_", ""), 10, 64)
	switch {
	case err != nil:
		return 0, errors.New("not a whole number")
	case n < 1:
		return 0, errors.New("must be at least 1; --unlimited switches limits off")
	}
	return n, nil
}

// sizeUnits are the suffixes of sizes, in bytes. A bare number counts bytes.
var sizeUnits = []struct {
	suffix string
	bytes  int64
}{
	{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"TiB", 1 << 40},
	{"kB", 1e3}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12},
	{"K", 1 << 10}, {"M", 1 << 20}, {"G", 1 << 30}, {"T", 1 << 40}, {"B", 1},
}

// parseSize reads a size in bytes: 65536, 64KiB, 1.5GiB, 10MB.
func parseSize(text string) (int64, error) {
	number, unit := text, int64(1)
	for _, u := range sizeUnits {
		if rest, found := strings.CutSuffix(text, u.suffix); found {
			number, unit = strings.TrimSpace(rest), u.bytes
			break
		}
	}
	if whole, err := strconv.ParseInt(strings.ReplaceAll(number, "_", ""), 10, 64); err == nil {
		if whole < 1 {
			return 0, errors.New("must be at least 1 byte; --unlimited switches limits off")
		}
		if high, low := bits.Mul64(uint64(whole), uint64(unit)); high == 0 && low <= math.MaxInt64 {
			return int64(low), nil
		}
		return 0, errors.New("too large")
	}
	n, err := strconv.ParseFloat(number, 64)
	switch {
	case err != nil || math.IsNaN(n):
		return 0, errors.New("not a size; write it like 65536, 64KiB, 1.5GiB")
	case n*float64(unit) < 1:
		return 0, errors.New("must be at least 1 byte; --unlimited switches limits off")
	case n*float64(unit) >= 1<<63:
		return 0, errors.New("too large")
	}
	return int64(n * float64(unit)), nil
}

// parseTime reads a duration: 2s, 1m30s, 500ms; a bare number counts seconds.
func parseTime(text string) (time.Duration, error) {
	d, err := time.ParseDuration(text)
	if err != nil {
		seconds, bad := strconv.ParseFloat(text, 64)
		if bad != nil || math.IsNaN(seconds) || math.Abs(seconds) > math.MaxInt64/1e9 {
			return 0, errors.New("not a duration; write it like 2s, 500ms, 1m30s")
		}
		d = time.Duration(seconds * 1e9)
	}
	if d <= 0 {
		return 0, errors.New("must be above zero")
	}
	return d, nil
}

// formatTime writes a duration without zero parts at its end: 2s, 1m30s, 2m.
func formatTime(d time.Duration) string {
	text := d.String()
	if strings.HasSuffix(text, "m0s") {
		text = strings.TrimSuffix(text, "0s")
	}
	if strings.HasSuffix(text, "h0m") {
		text = strings.TrimSuffix(text, "0m")
	}
	return text
}

// formatLimit writes a limit as the command line gave it: the maximum in the unit of its kind.
func formatLimit(e *minipy.LimitError, timeout time.Duration) string {
	switch e.Kind {
	case "time":
		return fmt.Sprintf("%s: %s", e.Kind, formatTime(timeout))
	case "steps":
		return fmt.Sprintf("%s: %d", e.Kind, e.Max)
	case "cancelled":
		return string(e.Kind)
	}
	return fmt.Sprintf("%s: %s", e.Kind, formatBytes(e.Max))
}
