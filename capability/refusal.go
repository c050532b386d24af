package capability

import (
	"fmt"
	"io/fs"

	"github.com/minipy/minipy/budget"
)

// DeniedError refuses what was not granted. Scripts see it as PermissionError. It matches fs.ErrPermission with errors.Is.
type DeniedError struct {
	Capability Capability
	Detail     string // what was tried: "open('x.txt')"
	Reason     string // why the grants do not cover it; empty when there are none
	Hint       string // how to grant it
}

// Error returns, for example:
//
//	fs.read is not granted: open('x.txt') (grant it with capability.ReadDir(dir), or --allow fs.read=DIR)
func (e *DeniedError) Error() string {
	text := e.Capability.String() + " is not granted: " + e.Detail
	if e.Reason != "" {
		text += ": " + e.Reason
	}
	if e.Hint != "" {
		text += " (" + e.Hint + ")"
	}
	return text
}

// Is reports whether target is fs.ErrPermission.
func (e *DeniedError) Is(target error) bool { return target == fs.ErrPermission }

// Quota bounds what one execution may do with what it was granted. A zero field means its default; budget.Unlimited switches
// a bound off.
type Quota struct {
	ReadBytes  int64 // bytes read from files and imported sources, in total; default 64 MiB
	WriteBytes int64 // bytes written to files, holes included, in total; default 64 MiB
	Handles    int64 // files open at the same time; default 64
	Created    int64 // files and folders created, in total; default 1,024
	Entries    int64 // names of folders' entries listed, in total; default 65,536
	SourceFile int64 // bytes of one imported source; default budget.DefaultSource, 16 MiB
}

// Defaults of Quota, one for each field but SourceFile, whose default is budget.DefaultSource.
const (
	DefaultReadBytes  = 64 << 20
	DefaultWriteBytes = 64 << 20
	DefaultHandles    = 64
	DefaultCreated    = 1 << 10
	DefaultEntries    = 1 << 16
)

// WithDefaults returns q with every zero field replaced by its default.
func (q Quota) WithDefaults() Quota {
	set := func(field *int64, value int64) {
		if *field == 0 {
			*field = value
		}
	}
	set(&q.ReadBytes, DefaultReadBytes)
	set(&q.WriteBytes, DefaultWriteBytes)
	set(&q.Handles, DefaultHandles)
	set(&q.Created, DefaultCreated)
	set(&q.Entries, DefaultEntries)
	set(&q.SourceFile, budget.DefaultSource)
	return q
}

// Validate reports the first field that is negative.
func (q Quota) Validate() error {
	for _, f := range []struct {
		name  string
		value int64
	}{{"ReadBytes", q.ReadBytes}, {"WriteBytes", q.WriteBytes}, {"Handles", q.Handles}, {"Created", q.Created}, {"Entries", q.Entries}, {"SourceFile", q.SourceFile}} {
		if f.value < 0 {
			return fmt.Errorf("quota: %s is negative (%d); use budget.Unlimited to switch it off", f.name, f.value)
		}
	}
	return nil
}

// Resource says which bound of a [Quota] was reached.
type Resource string

// The resources, one for each field of Quota, and FileBytes: the maximum that the caller of ReadFile gave.
const (
	ReadBytes  Resource = "bytes read"
	WriteBytes Resource = "bytes written"
	Handles    Resource = "open files"
	Created    Resource = "files created"
	Entries    Resource = "folder entries"
	SourceFile Resource = "bytes of a source"
	FileBytes  Resource = "bytes of a file"
)

// QuotaError refuses what was granted, but not that much of it. Scripts see it as OSError and may catch it.
type QuotaError struct {
	Capability Capability
	Resource   Resource
	Detail     string // what was tried: "read('x.txt')"
	Max        int64  // in the unit of Resource
}

// Error names the capability, the bound and what was tried.
func (e *QuotaError) Error() string {
	bound := fmt.Sprintf("%d %s", e.Max, e.Resource)
	switch e.Resource {
	case ReadBytes, WriteBytes, SourceFile, FileBytes:
		bound = fmt.Sprintf("%s, %s", e.Resource, budget.FormatBytes(e.Max))
	}
	return fmt.Sprintf("%s quota reached (%s): %s", e.Capability, bound, e.Detail)
}

// exceed refuses an operation by quota, tells the observer, and returns the error.
func (s *Set) exceed(c Capability, resource Resource, maximum int64, operation string, objects ...string) error {
	err := &QuotaError{Capability: c, Resource: resource, Detail: callText(operation, objects...), Max: maximum}
	if s.observer != nil {
		s.observer.Observe(Event{Capability: c, Operation: operation, Detail: err.Detail, Reason: "quota: " + string(resource)})
	}
	return err
}
