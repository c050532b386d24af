"""Modules that scripts import."""
