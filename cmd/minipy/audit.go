package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/minipy/minipy/capability"
)

// auditLine is one decision in the audit file.
type auditLine struct {
	Capability string `json:"capability"`
	Operation  string `json:"operation"`
	Detail     string `json:"detail"`
	Allowed    bool   `json:"allowed"`
	Reason     string `json:"reason"`
}

// openAudit opens the audit file and returns an observer that appends a line for every decision, unbuffered: what happened before a
// crash must be on record. An error of writing shows at the end, once.
func (p *process) openAudit(path string) (capability.Observer, error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("--audit: %w", err)
	}
	var failed error
	p.closers = append(p.closers, func() error {
		if err := file.Close(); failed == nil {
			failed = err
		}
		if failed != nil {
			return fmt.Errorf("--audit: %w", failed)
		}
		return nil
	})
	return capability.ObserverFunc(func(e capability.Event) {
		line, err := json.Marshal(auditLine{e.Capability.String(), e.Operation, e.Detail, e.Allowed, e.Reason})
		if err == nil {
			_, err = file.Write(append(line, '\n'))
		}
		if err != nil && failed == nil {
			failed = err
		}
	}), nil
}
