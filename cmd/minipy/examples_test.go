package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The rule set prints what it prints under CPython 3.12; testdata/fraud_rules.txt is from there.
func TestFraudRules(t *testing.T) {
	t.Parallel()
	want, err := os.ReadFile(filepath.FromSlash("testdata/fraud_rules.txt"))
	require.NoError(t, err)
	path := filepath.FromSlash("../../examples/fraud_rules.py")
	got := execute(t, "", "run", path)
	assert.Equal(t, ended{0, string(want), ""}, got)
	got = execute(t, "", path, "many")
	assert.Equal(t, ended{1, "", "fraud_rules: not a number of orders: 'many'\n"}, got)
}
