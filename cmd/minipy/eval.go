package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/minipy/minipy"
)

// evalName is the file that the frame around an evaluated expression belongs to; hideFrames takes it out of tracebacks.
const evalName = "<minipy eval>"

// evalText evaluates the expression in a namespace that holds nothing but the variables.
const evalText = `print(repr(eval(compile(__expression__, '<expression>', 'eval'), __variables__)))`

// evalCommand shows the value of an expression, as repr.
func evalCommand(p *process, args []string) int {
	f, words, err := parseFlags(args, true)
	if err != nil {
		return p.usageError("eval", err)
	}
	if len(words) != 1 || f.code != nil {
		return p.wrongUsage("eval: give one expression")
	}
	variables, err := parseVariables(f.vars)
	if err != nil {
		return p.wrongUsage("eval: --var %v", err)
	}
	options, err := p.options(f)
	if err != nil {
		return p.wrongUsage("%v", err)
	}
	tuneCollector(f.effective())
	options = append(options, minipy.With("__expression__", words[0]), minipy.With("__variables__", variables))
	ctx, stop := interruptible()
	defer stop()

	ctx, cancel := f.within(ctx)
	defer cancel()
	began := time.Now()
	code, err := minipy.CompileContext(ctx, evalName, evalText, options...)
	compiled := time.Now()
	var result *minipy.Result
	if err == nil {
		result, err = code.Run(ctx, options...)
	}
	if f.stats {
		p.writeStats(result, err, timing{compile: compiled.Sub(began), run: time.Since(compiled)})
	}
	return p.ending(ctx, hideFrames(err, evalName), f.timeout())
}

// parseVariables reads NAME=JSON texts. Numbers keep their exact value.
func parseVariables(texts []string) (map[string]any, error) {
	variables := map[string]any{}
	for _, text := range texts {
		name, value, found := strings.Cut(text, "=")
		if !found || name == "" {
			return nil, fmt.Errorf("%s: write NAME=JSON", text)
		}
		decoder := json.NewDecoder(strings.NewReader(value))
		decoder.UseNumber()
		var v any
		err := decoder.Decode(&v)
		if err == nil {
			if _, more := decoder.Token(); more != io.EOF {
				err = errors.New("something follows the value")
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: not JSON: %w", name, err)
		}
		variables[name] = v
	}
	return variables, nil
}

// hideFrames takes the frames of our own glue out of a traceback.
func hideFrames(err error, file string) error {
	var e *minipy.Exception
	if !errors.As(err, &e) || e.Text == "" {
		return err
	}
	shown := *e
	shown.Text = withoutFrames(e.Text, file)
	return &shown
}

// withoutFrames returns a traceback without the lines of the frames of file, and without its heading where no frame is left.
func withoutFrames(text, file string) string {
	const heading = "Traceback (most recent call last):\n"
	var b strings.Builder
	own, headed := false, false
	for _, line := range strings.SplitAfter(text, "\n") {
		switch {
		case strings.HasPrefix(line, `  File "`+file+`"`):
			own = true
			continue
		case own && strings.HasPrefix(line, "    "):
			continue
		case line == heading:
			own, headed = false, true
			continue
		case headed && strings.HasPrefix(line, "  File ") && strings.Contains(line, ", in "):
			b.WriteString(heading)
		}
		own, headed = false, false
		b.WriteString(line)
	}
	return b.String()
}
