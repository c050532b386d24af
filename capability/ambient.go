package capability

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"io"
	seeded "math/rand/v2"
	"slices"
	"time"
)

// EnvVar is an environment variable.
type EnvVar struct{ Name, Value string }

// Getenv returns the value of the environment variable name and whether it is set. A name that was not granted is a *DeniedError.
func (s *Set) Getenv(name string) (value string, ok bool, err error) {
	for i := len(s.grants) - 1; i >= 0; i-- {
		g := &s.grants[i]
		if g.capability != Env {
			continue
		}
		if _, named := slices.BinarySearch(g.names, name); named {
			s.allow(g, "getenv", name)
			value, ok = g.lookup(name)
			return value, ok, nil
		}
	}
	return "", false, s.deny(Env, s.outside(Env, "not among the granted names"), "getenv", name)
}

// Environ returns the environment variables that are granted and set, sorted by name.
func (s *Set) Environ() ([]EnvVar, error) {
	if !s.Has(Env) {
		return nil, s.deny(Env, "", "environ")
	}
	var vars []EnvVar
	seen := map[string]bool{}
	for i := len(s.grants) - 1; i >= 0; i-- {
		g := &s.grants[i]
		if g.capability != Env {
			continue
		}
		s.allow(g, "environ")
		for _, name := range g.names {
			if seen[name] {
				continue
			}
			seen[name] = true
			if value, ok := g.lookup(name); ok {
				vars = append(vars, EnvVar{name, value})
			}
		}
	}
	slices.SortFunc(vars, func(a, b EnvVar) int {
		if a.Name < b.Name {
			return -1
		}
		return 1
	})
	return vars, nil
}

// outside returns reason if c is granted at all, and nothing otherwise: then the reason is that.
func (s *Set) outside(c Capability, reason string) string {
	if s.Has(c) {
		return reason
	}
	return ""
}

// Now returns the time that the granted clock shows.
func (s *Set) Now() (time.Time, error) {
	if err := s.need(Clock, "now"); err != nil {
		return time.Time{}, err
	}
	g := s.grant(Clock)
	if g.err != nil {
		return time.Time{}, g.err
	}
	return g.now(), nil
}

// Monotonic returns how long ago, on the granted clock, the set was first asked for it; it never goes back.
func (s *Set) Monotonic() (time.Duration, error) {
	if err := s.need(Clock, "monotonic"); err != nil {
		return 0, err
	}
	g := s.grant(Clock)
	if g.err != nil {
		return 0, g.err
	}
	now := g.now()
	if s.started.IsZero() || now.Before(s.started) {
		// A clock of the host's making may go back; time.Now does not, as far as Sub is concerned.
		s.started = now.Add(-s.elapsed)
	}
	s.elapsed = max(s.elapsed, now.Sub(s.started))
	return s.elapsed, nil
}

// Sleep waits for d, or until ctx ends, whose error it then returns. A d of zero or less does not wait.
func (s *Set) Sleep(ctx context.Context, d time.Duration) error {
	if err := s.need(Sleep, "sleep"); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil || d <= 0 {
		return err
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// systemRandom is the operating system's source; its Read never fails.
var systemRandom io.Reader = rand.Reader

// Entropy fills p with random bytes.
func (s *Set) Entropy(p []byte) error {
	if err := s.need(Entropy, "entropy"); err != nil {
		return err
	}
	g := s.grant(Entropy)
	if g.err != nil {
		return g.err
	}
	if s.entropy == nil {
		if s.entropy = g.random; s.entropy == nil {
			var key [32]byte
			binary.LittleEndian.PutUint64(key[:], g.seed)
			s.entropy = seeded.NewChaCha8(key)
		}
	}
	_, err := io.ReadFull(s.entropy, p)
	return err
}
