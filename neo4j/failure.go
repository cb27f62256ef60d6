package neo4j

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/accordgraph/accord"
)

// explain makes a failure one of those that accord.Store promises. What is not
// among them stays what it is: a fault of the program.
func explain(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if gone := ctx.Err(); errors.Is(gone, context.Canceled) {
		return gone
	}
	var told *neo4j.Neo4jError
	var misused *neo4j.UsageError
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("%w: %w", accord.ErrTimeout, err)
	case errors.As(err, &told):
		return explainCode(told)
	case errors.As(err, &misused):
		return err
	}
	return fmt.Errorf("Neo4j cannot be reached: %w: %w", accord.ErrUnavailable, err)
}

// ownMemory is the setting that a failure names where one transaction wanted more than
// it may have: its code is that of all transactions together.
const ownMemory = "db.memory.transaction.max "

// explainCode reads the code of a failure that the server tells.
func explainCode(told *neo4j.Neo4jError) error {
	switch {
	case strings.HasPrefix(told.Code, "Neo.ClientError.Transaction.TransactionTimedOut"),
		told.Code == "Neo.ClientError.Transaction.Terminated", told.Code == "Neo.TransientError.Transaction.Terminated":
		return fmt.Errorf("%w: %w", accord.ErrTimeout, told)
	case strings.HasSuffix(told.Code, ".MemoryPoolOutOfMemoryError") && !strings.Contains(told.Msg, ownMemory): // all transactions together
		return fmt.Errorf("Neo4j has no memory left for another statement: %w: %w", accord.ErrUnavailable, told)
	case strings.Contains(told.Code, "OutOfMemory"):
		return fmt.Errorf("%w: %w", accord.ErrLimit, told)
	case told.Code == "Neo.ClientError.Schema.ConstraintValidationFailed":
		return fmt.Errorf("two things have one id: %w: %w", accord.ErrInvalid, told)
	case told.Code == "Neo.ClientError.Security.CredentialsExpired":
		return fmt.Errorf("the password of Neo4j has to be changed before its first use: %w: %w", accord.ErrUnavailable, told)
	case strings.HasPrefix(told.Code, "Neo.ClientError.Security."):
		return fmt.Errorf("the login was refused by Neo4j: %w: %w", accord.ErrUnavailable, told)
	case strings.HasPrefix(told.Code, "Neo.ClientError.Database."), strings.HasPrefix(told.Code, "Neo.TransientError."):
		return fmt.Errorf("Neo4j is not ready: %w: %w", accord.ErrUnavailable, told)
	}
	return told
}

// broken tells whether a failure is one of a connection that stood.
func broken(err error) bool {
	var network net.Error
	var connectivity *neo4j.ConnectivityError
	return errors.As(err, &connectivity) || errors.As(err, &network) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed)
}

// passing tells whether the same statement may succeed at once: the connection
// broke, or the server gave it up for a reason that passes. It had no effect, or
// only reads.
func passing(err error) bool {
	var told *neo4j.Neo4jError
	if errors.As(err, &told) {
		return strings.HasPrefix(told.Code, "Neo.TransientError.") && !strings.Contains(told.Code, "OutOfMemory") &&
			!strings.HasSuffix(told.Code, ".Terminated")
	}
	return broken(err)
}
