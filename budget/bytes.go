package budget

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// byteUnits are the suffixes of sizes, in bytes. A bare number counts bytes.
var byteUnits = []struct {
	suffix string
	bytes  int64
}{
	{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"TiB", 1 << 40},
	{"kB", 1e3}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12},
	{"K", 1 << 10}, {"M", 1 << 20}, {"G", 1 << 30}, {"T", 1 << 40}, {"B", 1},
}

// What ParseBytes finds wrong with a size.
var (
	ErrNoSize    = errors.New("not a size; write it like 65536, 64KiB, 1.5GiB")
	ErrSmallSize = errors.New("less than 1 byte")
	ErrLargeSize = errors.New("too large")
)

// ParseBytes reads a size of at least one byte as people write it: 65536, 64KiB, 1.5 GiB, 10MB, 1_000. The error is one of the above.
func ParseBytes(text string) (int64, error) {
	number, unit := strings.TrimSpace(text), int64(1)
	for _, u := range byteUnits {
		if rest, found := strings.CutSuffix(number, u.suffix); found {
			number, unit = strings.TrimSpace(rest), u.bytes
			break
		}
	}
	if whole, err := strconv.ParseInt(strings.ReplaceAll(number, "_", ""), 10, 64); err == nil {
		if whole < 1 {
			return 0, ErrSmallSize
		}
		if high, low := bits.Mul64(uint64(whole), uint64(unit)); high == 0 && low <= math.MaxInt64 {
			return int64(low), nil
		}
		return 0, ErrLargeSize
	}
	n, err := strconv.ParseFloat(number, 64)
	n *= float64(unit)
	switch {
	case err != nil || math.IsNaN(n):
		return 0, ErrNoSize
	case n < 1:
		return 0, ErrSmallSize
	case n >= math.MaxInt64:
		return 0, ErrLargeSize
	}
	return int64(n), nil
}

// FormatBytes writes n bytes as a person would, with one decimal: "64.0 MiB".
func FormatBytes(n int64) string {
	units := []string{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"}
	if n < 1024 {
		return fmt.Sprintf("%d B", n)
	}
	f, unit := float64(n), ""
	for _, unit = range units {
		if f /= 1024; f < 1024 {
			break
		}
	}
	return fmt.Sprintf("%.1f %s", f, unit)
}
