//go:build unix

package capability

import "syscall"

// nonblock keeps the opening of a FIFO or a device, put in the place of a file, from waiting.
const nonblock = syscall.O_NONBLOCK
