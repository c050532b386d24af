package capability

import (
	"fmt"
	"strings"
)

// Capability is a kind of access that a script may be granted. The zero value, None, needs nothing and is always allowed.
type Capability uint8

// The capabilities, in the order of the table.
const (
	None Capability = iota
	FSRead
	FSWrite
	NetHTTP
	Env
	Clock
	Sleep
	Entropy
	Stdin
	Stdout
	Import

	count // of the above; stays last
)

// Risk says how much a hostile script gains by a capability.
type Risk uint8

// The risks, in rising order.
const (
	LowRisk    Risk = iota // costs time, or tells something harmless
	MediumRisk             // tells something about the host
	HighRisk               // reads or changes what belongs to the host or to others
)

// String returns "low", "medium" or "high".
func (r Risk) String() string {
	switch r {
	case LowRisk:
		return "low"
	case MediumRisk:
		return "medium"
	}
	return "high"
}

// Info is a row of the table.
type Info struct {
	Capability  Capability
	Constant    string // the name of its Go constant in this package
	Name        string // what users write: "fs.read"
	Meaning     string // what it allows
	Risk        Risk
	Danger      string // what a hostile script can do with it
	ScopeSyntax string // what follows the name in --allow: "=DIR" (must be given), "[=TIME]" (may be), "" (none)
	GrantWith   string // the Go expression that grants it
	Always      bool   // granted without being asked for
}

// Allow returns the argument of --allow that grants the capability, with a placeholder where a scope must be given: "fs.read=DIR".
func (i Info) Allow() string {
	if strings.HasPrefix(i.ScopeSyntax, "=") {
		return i.Name + i.ScopeSyntax
	}
	return i.Name
}

// Hint says how to grant the capability, in Go and on the command line.
func (i Info) Hint() string {
	return fmt.Sprintf("grant it with %s, or --allow %s", i.GrantWith, i.Allow())
}

// table is the one list of capabilities. The row at index c describes the capability c.
var table = [count]Info{
	None: {Constant: "None", Name: "none", Meaning: "needs nothing", Always: true},
	FSRead: {
		Constant: "FSRead", Name: "fs.read", Meaning: "read files and list folders below the granted folder",
		Risk: HighRisk, Danger: "reads every file in the folder, secrets included",
		ScopeSyntax: "=DIR", GrantWith: "capability.ReadDir(dir)",
	},
	FSWrite: {
		Constant: "FSWrite", Name: "fs.write", Meaning: "create, change, rename and remove files and folders below the granted folder",
		Risk: HighRisk, Danger: "destroys or plants files in the folder, up to its quota",
		ScopeSyntax: "=DIR", GrantWith: "capability.WriteDir(dir)",
	},
	NetHTTP: {
		Constant: "NetHTTP", Name: "net.http", Meaning: "make HTTP requests to the granted hosts",
		Risk: HighRisk, Danger: "sends whatever the script knows to those hosts, and acts there in the name of this machine",
		ScopeSyntax: "=HOST[:PORT],...", GrantWith: "capability.NetHosts(hosts...)",
	},
	Env: {
		Constant: "Env", Name: "env", Meaning: "read the named environment variables",
		Risk: MediumRisk, Danger: "reads the values, which are often credentials",
		ScopeSyntax: "=NAME,...", GrantWith: "capability.EnvVars(names...)",
	},
	Clock: {
		Constant: "Clock", Name: "clock", Meaning: "read the time of day, or the given frozen time",
		Risk: LowRisk, Danger: "makes results differ from run to run; measures how long things take",
		ScopeSyntax: "[=TIME]", GrantWith: "capability.SystemClock()",
	},
	Sleep: {
		Constant: "Sleep", Name: "sleep", Meaning: "wait",
		Risk: LowRisk, Danger: "holds its goroutine without spending steps, up to the deadline",
		GrantWith: "capability.AllowSleep()",
	},
	Entropy: {
		Constant: "Entropy", Name: "entropy", Meaning: "get random bytes from the operating system, or from the given seed",
		Risk: LowRisk, Danger: "makes results differ from run to run",
		ScopeSyntax: "[=SEED]", GrantWith: "capability.SystemEntropy()",
	},
	Stdin: {
		Constant: "Stdin", Name: "stdin", Meaning: "read the host's standard input",
		Risk: MediumRisk, Danger: "reads, and takes from others, what is typed or piped in; waits for it up to the deadline",
		GrantWith: "capability.StdinFrom(reader)",
	},
	Stdout: {
		Constant: "Stdout", Name: "stdout", Meaning: "write to the host's writer, within the output limit",
		Risk: LowRisk, Danger: "writes anything, terminal control codes included",
		GrantWith: "nothing: it is always granted", Always: true,
	},
	Import: {
		Constant: "Import", Name: "import", Meaning: "import Python sources from the granted folder",
		Risk: MediumRisk, Danger: "runs, under the same limits, whatever lies in the folder",
		ScopeSyntax: "=DIR", GrantWith: "capability.ImportDir(dir)",
	},
}

// byName finds a capability by what users write.
var byName = func() map[string]Capability {
	names := make(map[string]Capability, count)
	for c := None + 1; c < count; c++ {
		table[c].Capability = c
		names[table[c].Name] = c
	}
	return names
}()

// All returns the rows of the table, without None, in its order.
func All() []Info {
	return append([]Info(nil), table[None+1:]...)
}

// Names returns the names of all capabilities, in the order of the table.
func Names() []string {
	names := make([]string, 0, count-1)
	for _, info := range table[None+1:] {
		names = append(names, info.Name)
	}
	return names
}

// Valid reports whether c is None or a capability of the table.
func (c Capability) Valid() bool { return c < count }

// Info returns the row of c, or a zero row for a value that is not in the table.
func (c Capability) Info() Info {
	if !c.Valid() {
		return Info{}
	}
	return table[c]
}

// String returns the name: "fs.read".
func (c Capability) String() string {
	if !c.Valid() {
		return fmt.Sprintf("capability(%d)", uint8(c))
	}
	return table[c].Name
}

// Parse returns the capability of that name. The error of an unknown one lists all names.
func Parse(name string) (Capability, error) {
	if c, ok := byName[name]; ok {
		return c, nil
	}
	return None, fmt.Errorf("unknown capability %q: the names are %s", name, strings.Join(Names(), ", "))
}
