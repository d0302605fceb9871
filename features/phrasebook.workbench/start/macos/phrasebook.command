#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# What the Finder opens with a double click, with a terminal beside it that shows what is said there.
exec "${0%/*}/phrasebook.app/Contents/Eclipse/phrasebook" "$@"
