package main

import (
	"encoding/json"
	"time"

	"github.com/minipy/minipy"
)

// timing is the part of the statistics that differs from run to run.
type timing struct{ compile, run time.Duration }

// stats is the line that --stats writes. All but Time is the same in every run of the same script with the same input, on every machine.
type stats struct {
	Steps        int64              `json:"steps"`
	PeakBytes    int64              `json:"peak_bytes"`
	TotalBytes   int64              `json:"total_bytes"`
	Allocations  int64              `json:"allocations"`
	Output       int64              `json:"output"`
	Depth        int64              `json:"depth"`
	Capabilities map[string]int64   `json:"capabilities,omitempty"`
	Time         map[string]float64 `json:"time"` // seconds
}

// writeStats makes what was spent the last line on standard error. result is nil when the script did not compile.
func (p *process) writeStats(result *minipy.Result, t timing) {
	s := stats{Time: map[string]float64{"compile": t.compile.Seconds(), "run": t.run.Seconds(), "total": (t.compile + t.run).Seconds()}}
	if result != nil {
		u := result.Usage
		s.Steps, s.PeakBytes, s.TotalBytes, s.Allocations = u.Steps, u.PeakBytes, u.TotalBytes, u.Allocations
		s.Output, s.Depth, s.Capabilities = u.Output, u.Depth, u.Capabilities
	}
	p.tail = append(p.tail, func() {
		line, err := json.Marshal(s)
		if err == nil {
			_, _ = p.stderr.Write(append(line, '\n'))
		}
	})
}
