package capability

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Grant is a capability with its scope. Grants do not change and may be shared by any number of sets and goroutines (those that wrap a
// reader, a function or a file system of the host are as safe as what they wrap). The zero Grant grants nothing.
type Grant struct {
	capability Capability
	scope      string // as in --allow, after "="; empty: no scope
	err        error  // why the grant cannot work; reported at its use, and by Err

	base string               // absolute path at which files are visible
	real bool                 // the files are a folder of the operating system, not a file system of the host's making
	open func() (tree, error) // opens the files

	names  []string // of environment variables, sorted
	lookup func(name string) (string, bool)
	now    func() time.Time
	random io.Reader // nil: the seeded stream
	seed   uint64
	input  *Input
	hosts  []string
}

// Capability returns what is granted.
func (g Grant) Capability() Capability { return g.capability }

// Scope returns the scope as text, as ParseGrant reads it; empty when there is none.
func (g Grant) Scope() string { return g.scope }

// Base returns the absolute path at which the files of the grant are visible; empty when it grants no files.
func (g Grant) Base() string { return g.base }

// Err returns why the grant cannot work, or nil. A set reports it at the first use; a host may want to know before.
func (g Grant) Err() error { return g.err }

// String returns the grant as ParseGrant reads it: "fs.read=data".
func (g Grant) String() string {
	if g.scope == "" {
		return g.capability.String()
	}
	return g.capability.String() + "=" + g.scope
}

// ReadDir grants reading the files below the folder path and listing its folders. They are visible at that path, absolute or relative to
// the working directory. A relative path is taken from the working directory of the moment of the call. Symbolic links are followed as long
// as they stay in the folder. Files of mounted file systems below it are included: do not grant "/" or "/proc".
func ReadDir(path string) Grant { return folder(FSRead, path) }

// WriteDir grants creating, changing, renaming and removing files and folders below the folder path, as ReadDir does for reading, and
// does not grant reading them.
func WriteDir(path string) Grant { return folder(FSWrite, path) }

// ImportDir grants the import of Python sources from the folder path, as an entry of sys.path.
func ImportDir(path string) Grant { return folder(Import, path) }

func folder(c Capability, path string) Grant {
	g := Grant{capability: c, scope: path, real: true}
	if path == "" {
		g.err = fmt.Errorf("%s: the name of the folder is empty", c)
	} else {
		g.base, g.err = filepath.Abs(path)
	}
	g.open = func() (tree, error) {
		if g.err != nil {
			return nil, g.err
		}
		return openRoot(g.base)
	}
	return g
}

// ReadFS grants reading the files of fsys, as if it stood at prefix, which is absolute or relative to the working directory ("" is the working
// directory itself). What fsys does with symbolic links is its own affair: for a folder of the operating system prefer ReadDir.
func ReadFS(prefix string, fsys fs.FS) Grant { return files(FSRead, prefix, fsys) }

// WriteFS grants writing to the files of fsys, as if it stood at prefix, as ReadFS does for reading.
func WriteFS(prefix string, fsys WritableFS) Grant {
	if fsys == nil {
		return files(FSWrite, prefix, nil)
	}
	return files(FSWrite, prefix, fsys)
}

// ImportFS grants the import of Python sources from fsys.
func ImportFS(fsys fs.FS) Grant {
	g := files(Import, "/", fsys)
	g.scope = ""
	return g
}

func files(c Capability, prefix string, fsys fs.FS) Grant {
	g := Grant{capability: c, scope: prefix}
	if prefix == "" {
		g.scope = "."
	}
	if fsys == nil {
		g.err = fmt.Errorf("%s: the file system is nil", c)
	} else {
		g.base, g.err = filepath.Abs(filepath.FromSlash(prefix))
	}
	g.open = func() (tree, error) {
		if g.err != nil {
			return nil, g.err
		}
		return fsTree{fsys}, nil
	}
	return g
}

// EnvVars grants reading the environment variables of these names, with the values that they have when read.
func EnvVars(names ...string) Grant {
	sorted := slices.Compact(slices.Sorted(slices.Values(names)))
	return Grant{capability: Env, scope: strings.Join(sorted, ","), names: sorted, lookup: os.LookupEnv}
}

// EnvValues grants reading these environment variables, whatever the host's environment is. Keys are the names.
func EnvValues(values map[string]string) Grant {
	values = maps.Clone(values)
	g := EnvVars(slices.Collect(maps.Keys(values))...)
	g.lookup = func(name string) (string, bool) {
		value, ok := values[name]
		return value, ok
	}
	return g
}

// SystemClock grants reading the time.
func SystemClock() Grant { return Grant{capability: Clock, now: time.Now} }

// FrozenClock grants reading a clock that always shows t. Its monotonic time is always zero; sleeping does not move it.
func FrozenClock(t time.Time) Grant {
	t = t.Round(0) // without the monotonic reading, which would leak the host's
	g := ClockFrom(func() time.Time { return t })
	g.scope = t.Format(time.RFC3339Nano)
	return g
}

// ClockFrom grants reading a clock of the host's making. Several goroutines may call now.
func ClockFrom(now func() time.Time) Grant {
	g := Grant{capability: Clock, now: now}
	if now == nil {
		g.err = errors.New("clock: the function is nil")
	}
	return g
}

// AllowSleep grants waiting, until the deadline of the execution at most.
func AllowSleep() Grant { return Grant{capability: Sleep} }

// SystemEntropy grants random bytes of the operating system.
func SystemEntropy() Grant { return Grant{capability: Entropy, random: systemRandom} }

// SeededEntropy grants bytes that look random and are the same in every execution with the same seed.
func SeededEntropy(seed uint64) Grant {
	return Grant{capability: Entropy, scope: strconv.FormatUint(seed, 10), seed: seed}
}

// EntropyFrom grants random bytes read from r.
func EntropyFrom(r io.Reader) Grant {
	g := Grant{capability: Entropy, random: r}
	if r == nil {
		g.err = errors.New("entropy: the reader is nil")
		g.random = systemRandom
	}
	return g
}

// StdinFrom grants reading r as standard input. Sets that share the grant read on where the other stopped.
func StdinFrom(r io.Reader) Grant {
	g := Grant{capability: Stdin}
	if r == nil {
		g.err = errors.New("stdin: the reader is nil")
		return g
	}
	g.input = newInput(r)
	return g
}

// NetHosts grants HTTP requests to these hosts: "example.com" (ports 80 and 443), "example.com:8080", "*.example.com" for all names below.
func NetHosts(hosts ...string) Grant {
	g := Grant{capability: NetHTTP, scope: strings.Join(hosts, ","), hosts: slices.Clone(hosts)}
	if len(hosts) == 0 {
		g.err = errors.New("net.http: no host is named")
	}
	for _, host := range hosts {
		if err := checkHost(host); err != nil {
			g.err = err
			break
		}
	}
	return g
}
