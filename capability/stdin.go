package capability

import (
	"bytes"
	"context"
	"io"
)

// inputChunk is how many bytes are read from the host's reader at once.
const inputChunk = 32 << 10

// Input is a standard input. It may block for as long as the host's reader does, so its methods take a context; what was
// being read when a context ended is not lost, the next call gets it. Several goroutines may use it, each call gets its own bytes.
type Input struct {
	turn chan struct{} // holds a token while somebody reads: a mutex that can be waited for with a context
	// What follows belongs to the holder of the token.
	source   io.Reader
	buffered []byte
	reading  chan inputRead // a read under way, or nil
}

type inputRead struct {
	data []byte
	err  error
}

func newInput(source io.Reader) *Input {
	return &Input{turn: make(chan struct{}, 1), source: source}
}

// Stdin returns the granted standard input. Closing the set does not close it.
func (s *Set) Stdin() (*Input, error) {
	if err := s.need(Stdin, "stdin"); err != nil {
		return nil, err
	}
	g := s.grant(Stdin)
	return g.input, g.err
}

// ReadLine returns the next line, with its newline if it has one, or the first limit bytes of it; a later call returns the
// rest. The caller has charged for limit bytes, which must be above zero. The error is io.EOF when nothing is left, ctx's when it
// ended first, else the reader's; what came before an error is returned without it.
func (in *Input) ReadLine(ctx context.Context, limit int) ([]byte, error) {
	if err := in.acquire(ctx); err != nil {
		return nil, err
	}
	defer in.release()
	var line []byte
	for len(line) < limit {
		if err := in.fill(ctx); err != nil {
			if len(line) > 0 {
				if ctx.Err() == nil {
					break
				}
				in.buffered = line // what follows it is still to be read: nothing is buffered behind it
				line = nil
			}
			return nil, err
		}
		piece := in.buffered[:min(len(in.buffered), limit-len(line))]
		end := bytes.IndexByte(piece, '\n')
		if end >= 0 {
			piece = piece[:end+1]
		}
		line = append(line, piece...)
		in.buffered = in.buffered[len(piece):]
		if end >= 0 {
			break
		}
	}
	return line, nil
}

// Read fills p with the next bytes, at least one unless p is empty, and returns their number; errors are those of ReadLine.
func (in *Input) Read(ctx context.Context, p []byte) (int, error) {
	if err := in.acquire(ctx); err != nil {
		return 0, err
	}
	defer in.release()
	if len(p) == 0 {
		return 0, nil
	}
	if err := in.fill(ctx); err != nil {
		return 0, err
	}
	n := copy(p, in.buffered)
	in.buffered = in.buffered[n:]
	return n, nil
}

func (in *Input) acquire(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case in.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (in *Input) release() { <-in.turn }

// fill makes sure that something is buffered. A read that ctx does not wait for goes on in its goroutine, at most one an input. An end of
// input is not remembered: a terminal can go on after it.
func (in *Input) fill(ctx context.Context) error {
	const patience = 100 // empty reads without an error, before the reader is taken to be broken
	for range patience {
		if len(in.buffered) > 0 {
			return nil
		}
		if in.reading == nil {
			reading := make(chan inputRead, 1)
			in.reading = reading
			go func() {
				chunk := make([]byte, inputChunk)
				n, err := in.source.Read(chunk)
				reading <- inputRead{chunk[:n], err}
			}()
		}
		select {
		case got := <-in.reading:
			in.reading = nil
			in.buffered = got.data
			if got.err != nil && len(got.data) == 0 {
				return got.err
			}
			if got.err != nil && got.err != io.EOF {
				// The error comes after the data: hand it out once they are gone.
				in.reading = make(chan inputRead, 1)
				in.reading <- inputRead{nil, got.err}
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	if len(in.buffered) > 0 {
		return nil
	}
	return io.ErrNoProgress
}
