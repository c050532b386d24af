package capability

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// File is an open regular file of a [Set], which closes it if nobody else does. What is read and written counts against the set's quota.
// Its errors are *fs.PathError with the name that the script gave, or *QuotaError.
type File struct {
	set        *Set
	capability Capability // whose quota pays for reading
	name       string
	mode       Mode
	handle     fs.File
	pos        int64 // where the next byte is read or written, unless appending
	size       int64
	closed     bool
}

// Name returns the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Mode returns how the file was opened.
func (f *File) Mode() Mode { return f.mode }

// Size returns the bytes in the file, as known from its opening and what was written since. Special files of the system may hold more than
// they say.
func (f *File) Size() int64 { return f.size }

// Closed reports whether the file was closed, by Close or with its set.
func (f *File) Closed() bool { return f.closed }

func (f *File) fail(operation string, err error) error { return pathError(operation, f.name, err) }

// ready reports why the file cannot be used in the way of mode, if it cannot.
func (f *File) ready(operation string, mode Mode) error {
	switch {
	case f.closed:
		return f.fail(operation, fs.ErrClosed)
	case mode&f.mode != mode:
		return f.fail(operation, syscall.EBADF)
	}
	return nil
}

// Read reads the next bytes into p, as io.Reader says, as far as the quota lets it: a file's end at the very end of the quota is io.EOF,
// one more byte is a *QuotaError.
func (f *File) Read(p []byte) (int, error) {
	if err := f.ready("read", ModeRead); err != nil || len(p) == 0 {
		return 0, err
	}
	left := f.set.quota.ReadBytes - f.set.spent.ReadBytes
	over := left <= 0
	if over {
		p = make([]byte, 1) // is there more to read?
	} else if int64(len(p)) > left {
		p = p[:left]
	}
	n, err := f.handle.Read(p)
	if n < 0 || n > len(p) {
		return 0, f.fail("read", errors.New("BUG: the file system returned a wrong number of bytes"))
	}
	if over && n > 0 {
		f.unread(n)
		return 0, f.set.exceed(f.capability, ReadBytes, f.set.quota.ReadBytes, "read", f.name)
	}
	f.set.spent.ReadBytes += int64(n)
	f.pos += int64(n)
	if err != nil && err != io.EOF {
		err = f.fail("read", err)
	}
	return n, err
}

// unread puts the handle back to f.pos after n bytes were read to see whether there are any.
func (f *File) unread(n int) {
	if seeker, ok := f.handle.(io.Seeker); ok {
		_, _ = seeker.Seek(int64(-n), io.SeekCurrent)
	}
}

// Write writes p at the position of the file, or at its end when it was opened with ModeAppend. A write beyond the end
// pays for the hole too. What the quota does not cover is not written at all.
func (f *File) Write(p []byte) (int, error) {
	if err := f.ready("write", ModeWrite); err != nil || len(p) == 0 {
		return 0, err
	}
	writer, ok := f.handle.(io.Writer)
	if !ok {
		return 0, f.fail("write", syscall.EROFS)
	}
	if f.mode&ModeAppend != 0 {
		f.pos = f.size
	}
	cost := int64(len(p)) + max(f.pos-f.size, 0)
	if err := f.payWriting(cost); err != nil {
		return 0, err
	}
	n, err := writer.Write(p)
	f.pos += int64(n)
	f.size = max(f.size, f.pos)
	if err != nil {
		return n, f.fail("write", err)
	}
	if n < len(p) {
		return n, f.fail("write", io.ErrShortWrite)
	}
	return n, nil
}

// payWriting takes n bytes, n >= 0, from the quota for writing.
func (f *File) payWriting(n int64) error {
	s := f.set
	if n > s.quota.WriteBytes-s.spent.WriteBytes {
		return s.exceed(FSWrite, WriteBytes, s.quota.WriteBytes, "write", f.name)
	}
	s.spent.WriteBytes += n
	return nil
}

// Seek moves the position, as io.Seeker says.
func (f *File) Seek(offset int64, whence int) (int64, error) {
	if err := f.ready("seek", 0); err != nil {
		return 0, err
	}
	seeker, ok := f.handle.(io.Seeker)
	if !ok {
		return 0, f.fail("seek", syscall.ESPIPE)
	}
	pos, err := seeker.Seek(offset, whence)
	if err != nil {
		return 0, f.fail("seek", err)
	}
	f.pos = pos
	return pos, nil
}

// Seekable reports whether Seek works.
func (f *File) Seekable() bool {
	_, ok := f.handle.(io.Seeker)
	return ok && !f.closed
}

// Truncate makes the file size bytes long, paying for what it grows by; the position stays.
func (f *File) Truncate(size int64) error {
	if err := f.ready("truncate", ModeWrite); err != nil {
		return err
	}
	if size < 0 {
		return f.fail("truncate", fs.ErrInvalid)
	}
	if err := f.payWriting(max(size-f.size, 0)); err != nil {
		return err
	}
	return f.truncate(size)
}

func (f *File) truncate(size int64) error {
	truncater, ok := f.handle.(interface{ Truncate(int64) error })
	if !ok {
		return f.fail("truncate", errors.ErrUnsupported)
	}
	if err := truncater.Truncate(size); err != nil {
		return f.fail("truncate", err)
	}
	f.size = size
	return nil
}

// Close closes the file. It may be called twice.
func (f *File) Close() error {
	if f.closed {
		return nil
	}
	f.closed = true
	if _, registered := f.set.open[f]; registered {
		delete(f.set.open, f)
		f.set.spent.Handles--
	}
	if err := f.handle.Close(); err != nil {
		return f.fail("close", err)
	}
	return nil
}

// readAll reads the rest of f, at most limit bytes of it; more is a *QuotaError with the given resource. The meter pays for the
// buffer before it is made.
func (f *File) readAll(limit int64, resource Resource) ([]byte, error) {
	s := f.set
	tooLong := func() error { return s.exceed(f.capability, resource, limit, "read", f.name) }
	if f.size > limit {
		return nil, tooLong()
	}
	if f.size > s.quota.ReadBytes-s.spent.ReadBytes {
		return nil, s.exceed(f.capability, ReadBytes, s.quota.ReadBytes, "read", f.name)
	}
	// One more shows that the file ends where it says. What says to be larger than the usual quota has to prove it.
	capacity := min(f.size, DefaultReadBytes) + 1
	if err := s.charge(capacity); err != nil {
		return nil, err
	}
	data := make([]byte, 0, capacity)
	for empty := 0; ; {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if int64(len(data)) > limit {
			return nil, tooLong()
		}
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return nil, err
		}
		if empty++; n > 0 {
			empty = 0
		} else if empty == 100 {
			return nil, f.fail("read", io.ErrNoProgress)
		}
		if len(data) == cap(data) { // it grew, or is of those that say nothing of their size
			capacity = max(512, 2*int64(cap(data)))
			if err := s.charge(capacity); err != nil {
				return nil, err
			}
			data = append(make([]byte, 0, capacity), data...)
		}
	}
}
