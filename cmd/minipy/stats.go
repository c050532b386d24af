package main

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/minipy/minipy"
)

// timing is the part of the statistics that differs from run to run.
type timing struct{ compile, run time.Duration }

// stats is the line that --stats writes. All but Time is the same in every run of the same script with the same input, on every machine.
type stats struct {
	Steps        int64              `json:"steps"`
	NativeSteps  int64              `json:"native_steps"`
	PeakBytes    int64              `json:"peak_bytes"`
	TotalBytes   int64              `json:"total_bytes"`
	Allocations  int64              `json:"allocations"`
	Output       int64              `json:"output"`
	Depth        int64              `json:"depth"`
	Capabilities map[string]int64   `json:"capabilities,omitempty"`
	Live         []minipy.LiveUsage `json:"live,omitempty"`
	Limit        *reached           `json:"limit,omitempty"` // that ended the script
	Time         map[string]float64 `json:"time"`            // seconds
}

// reached is the limit that was reached.
type reached struct {
	Kind  string `json:"kind"`
	Used  int64  `json:"used"`
	Max   int64  `json:"max"`
	Where string `json:"where"`
}

// writeStats makes what was spent the last line on standard error. result is nil when the script did not compile; err is how it ended.
func (p *process) writeStats(result *minipy.Result, err error, t timing) {
	s := stats{Time: map[string]float64{"compile": t.compile.Seconds(), "run": t.run.Seconds(), "total": (t.compile + t.run).Seconds()}}
	if result != nil {
		u := result.Usage
		s.Live = result.Live()
		s.NativeSteps = u.NativeSteps
		s.Steps, s.PeakBytes, s.TotalBytes, s.Allocations = u.Steps, u.PeakBytes, u.TotalBytes, u.Allocations
		s.Output, s.Depth, s.Capabilities = u.Output, u.Depth, u.Capabilities
	}
	var limit *minipy.LimitError
	if errors.As(err, &limit) {
		s.Limit = &reached{string(limit.Kind), limit.Used, limit.Max, limit.Where}
	}
	p.tail = append(p.tail, func() {
		line, err := json.Marshal(s)
		if err == nil {
			_, _ = p.stderr.Write(append(line, '\n'))
		}
	})
}
