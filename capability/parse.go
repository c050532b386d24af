package capability

import (
	"errors"
	"fmt"
	"net/netip"
	"os"
	"strconv"
	"strings"
	"time"
)

// ParseGrant reads a grant as the command's --allow takes it: a name of the table, then "=" and a scope where the capability has one.
//
//	fs.read=data   env=HOME,PATH   clock   clock=2024-01-01T00:00:00Z   entropy=42   stdin   import=lib
//
// Folders must exist. stdin is the standard input of the process.
func ParseGrant(text string) (Grant, error) {
	name, scope, scoped := strings.Cut(text, "=")
	c, err := Parse(strings.TrimSpace(name))
	if err != nil {
		return Grant{}, err
	}
	info := c.Info()
	switch {
	case scope == "" && strings.HasPrefix(info.ScopeSyntax, "="):
		return Grant{}, fmt.Errorf("%s needs a scope: write %s", c, info.Allow())
	case scoped && info.ScopeSyntax == "":
		return Grant{}, fmt.Errorf("%s takes no scope: write %s, not %s", c, c, text)
	case scoped && scope == "":
		return Grant{}, fmt.Errorf("%s: the scope is empty: write %s or %s%s", c, c, c, strings.Trim(info.ScopeSyntax, "[]"))
	}
	grant, err := parsers[c](scope)
	if err == nil {
		err = grant.err
	}
	if err != nil {
		return Grant{}, fmt.Errorf("%s: %w", text, err)
	}
	return grant, nil
}

// parsers make a grant of a scope. A scope that must be given is not empty, one that there is not is.
var parsers = [count]func(scope string) (Grant, error){
	FSRead:  existing(ReadDir),
	FSWrite: existing(WriteDir),
	Import:  existing(ImportDir),
	NetHTTP: func(scope string) (Grant, error) { return NetHosts(strings.Split(scope, ",")...), nil },
	Env:     parseEnv,
	Clock:   parseClock,
	Entropy: parseEntropy,
	Sleep:   func(string) (Grant, error) { return AllowSleep(), nil },
	Stdin:   func(string) (Grant, error) { return processInput, nil },
	Stdout:  func(string) (Grant, error) { return Grant{capability: Stdout}, nil },
}

// processInput is shared, so that two grants of the same standard input do not take each other's bytes into their buffers.
var processInput = StdinFrom(os.Stdin)

// existing makes a grant of a folder that must be there: a mistyped one should not wait for the script to meet it.
func existing(grant func(string) Grant) func(string) (Grant, error) {
	return func(path string) (Grant, error) {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			return Grant{}, errors.New(CauseOf(err).Text)
		case !info.IsDir():
			return Grant{}, errors.New("not a folder; grant the folder that holds it")
		}
		return grant(path), nil
	}
}

func parseEnv(scope string) (Grant, error) {
	names := strings.Split(scope, ",")
	for i, name := range names {
		name = strings.TrimSpace(name)
		switch {
		case name == "":
			return Grant{}, errors.New("a name is empty")
		case strings.ContainsAny(name, "=*?\x00"):
			return Grant{}, fmt.Errorf("%q is not the name of an environment variable", name)
		}
		names[i] = name
	}
	return EnvVars(names...), nil
}

func parseClock(scope string) (Grant, error) {
	if scope == "" {
		return SystemClock(), nil
	}
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05", time.DateTime, time.DateOnly} {
		if t, err := time.Parse(layout, scope); err == nil {
			return FrozenClock(t), nil
		}
	}
	return Grant{}, fmt.Errorf("%q is not a time: write it like 2024-01-01T00:00:00Z", scope)
}

func parseEntropy(scope string) (Grant, error) {
	if scope == "" {
		return SystemEntropy(), nil
	}
	seed, err := strconv.ParseUint(scope, 10, 64)
	if err != nil {
		return Grant{}, fmt.Errorf("%q is not a seed: write a whole number from 0 to 18446744073709551615", scope)
	}
	return SeededEntropy(seed), nil
}

// checkHost reports what is wrong with a pattern of NetHosts.
func checkHost(pattern string) error {
	if addr, err := netip.ParseAddr(strings.Trim(pattern, "[]")); err == nil && addr.Zone() == "" {
		return nil
	}
	host, port := pattern, ""
	if i := strings.LastIndexByte(pattern, ':'); i >= 0 {
		host, port = pattern[:i], pattern[i+1:]
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return fmt.Errorf("net.http: %q: %q is not a port", pattern, port)
		}
	}
	if _, err := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")); err == nil && strings.Contains(host, ":") == strings.HasPrefix(host, "[") {
		return nil
	}
	name := strings.TrimPrefix(host, "*.")
	if name == "" || len(name) > 253 {
		return fmt.Errorf("net.http: %q is not a host", pattern)
	}
	for label := range strings.SplitSeq(name, ".") {
		if !validLabel(label) {
			return fmt.Errorf("net.http: %q is not a host: write a name or an address, with an optional port", pattern)
		}
	}
	return nil
}

// validLabel reports whether label can stand between the dots of a host's name.
func validLabel(label string) bool {
	if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
		return false
	}
	for i := range len(label) {
		c := label[i]
		if c != '-' && c != '_' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}
