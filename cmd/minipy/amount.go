package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
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

// parseSize reads a size in bytes: 65536, 64KiB, 1.5GiB, 10MB.
func parseSize(text string) (int64, error) {
	n, err := budget.ParseBytes(text)
	if err == budget.ErrSmallSize {
		return 0, errors.New("must be at least 1 byte; --unlimited switches limits off")
	}
	return n, err
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
