package minipy

import (
	"context"
	"errors"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// Session runs one piece of input after another in the same globals, as a prompt does. An expression that stands alone is shown. It is for one
// goroutine at a time.
type Session struct {
	ex *Execution
}

// NewSession starts a session.
func NewSession(opts ...Option) (s *Session, err error) {
	defer guard(&err)
	set, err := Collect(opts...)
	if err != nil {
		return nil, err
	}
	file := source.NewFile("<stdin>", "")
	mod, err := parser.ParseModule(file, parser.Options{})
	if err != nil {
		return nil, err
	}
	code, err := compiler.Module(file, mod, compiler.Options{Dynamic: true})
	if err != nil {
		return nil, err
	}
	ex, err := start(code, set)
	if err != nil {
		return nil, err
	}
	return &Session{ex: ex}, ex.run(context.Background())
}

// ErrIncomplete means that the input of a session is the beginning of something: more lines may complete it.
var ErrIncomplete = errors.New("minipy: the input is not complete")

// Run runs one piece of input: the lines typed so far, joined by newlines. A compound statement is complete when an empty line follows. name is
// what tracebacks show. Errors are those of Program.Run, and ErrIncomplete. After a limit was reached the session goes on as if the
// input had not been given, though what it changed stays changed; what it spent is not in Usage then. Each input has the limits on steps, output and time
// anew; that on memory is on all that is live.
func (s *Session) Run(ctx context.Context, name, text string) (err error) {
	defer guard(&err)
	ex := s.ex
	if ex.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, ex.limit)
		defer cancel()
	}
	if err := ex.enter(ctx); err != nil {
		return err
	}
	defer ex.leave()
	ex.meter.Renew()
	before := *ex.meter
	err = s.run(name, text)
	if _, internal := err.(*InternalError); internal {
		return err
	}
	if ex.meter.Err() != nil {
		*ex.meter = before
		ex.thread.Restore()
	}
	return err
}

func (s *Session) run(name, text string) error {
	ex := s.ex
	return ex.guarded(func() error {
		if err := ex.stopped(); err != nil {
			return err
		}
		code, err := compiler.Text(source.NewFile(name, text), "single", compiler.Options{Meter: ex.meter, Dynamic: true})
		if err != nil {
			if parser.IsIncomplete(err) {
				return ErrIncomplete
			}
			return s.compileError(err)
		}
		ex.meter.BeginOperation()
		if err := ex.thread.Begin(ex.thread.Main(), code); err != nil {
			return ex.exception(err)
		}
		if _, err := ex.thread.Run(0); err != nil {
			return ex.exception(err)
		}
		return nil
	})
}

func (s *Session) compileError(err error) error {
	var limit *budget.LimitError
	if errors.As(err, &limit) {
		return err
	}
	return syntaxError(err)
}

// Result returns the globals as they are, the functions to call and what was spent.
func (s *Session) Result() *Result { return s.ex.Result() }
