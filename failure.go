package accord

import (
	"errors"
	"fmt"
)

// What a store's error may wrap. Anything else is a fault of the program.
var (
	ErrInvalid     = errors.New("invalid")        // the question cannot be answered as put
	ErrUnavailable = errors.New("unavailable")    // the store cannot be reached, or holds no graph
	ErrLimit       = errors.New("limit exceeded") // the answer would be too large
	ErrTimeout     = errors.New("timeout")        // the answer took too long
)

// An UnknownError says that an argument names what is not there, or is of the wrong kind.
type UnknownError struct {
	Path []string // the argument, such as filter tookPartIn
	ID   ID
	Want string // what is wanted there, such as "agreement or process"
}

func (e *UnknownError) Error() string { return fmt.Sprintf("there is no %s %q", e.Want, e.ID) }

// Is makes the error one of ErrInvalid.
func (e *UnknownError) Is(target error) bool { return target == ErrInvalid }
