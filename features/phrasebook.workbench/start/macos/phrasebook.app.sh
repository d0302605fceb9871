#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Contents/MacOS/phrasebook: what the application starts.
exec "${0%/*}/../Eclipse/phrasebook" "$@"
