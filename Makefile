# Builds and installs the command.
#
#   make                build it
#   make install        put it into $(PREFIX), with manual pages and completions
#   make test lint      what .ci/run does, step by step

PREFIX ?= /usr/local
SWIFT ?= swift

# The Swift libraries go into the binary, so that it runs where no Swift is installed. (macOS has them.)
ifeq ($(shell uname -s),Linux)
LINKING ?= --static-swift-stdlib
endif

.PHONY: build install uninstall test lint clean

build:
	$(SWIFT) build -c release $(LINKING) --product callgrade

ROOT = $(DESTDIR)$(PREFIX)
MAN = $(ROOT)/share/man/man1
MAN_ZH = $(ROOT)/share/man/zh_CN/man1
BASH = $(ROOT)/share/bash-completion/completions
ZSH = $(ROOT)/share/zsh/site-functions
FISH = $(ROOT)/share/fish/vendor_completions.d

install: build
	install -d "$(ROOT)/bin" "$(MAN)" "$(MAN_ZH)" "$(BASH)" "$(ZSH)" "$(FISH)"
	install -m 755 "$$($(SWIFT) build -c release $(LINKING) --show-bin-path)/callgrade" "$(ROOT)/bin/callgrade"
	rm -f "$(MAN)"/callgrade.1 "$(MAN)"/callgrade-*.1 "$(MAN_ZH)"/callgrade.1 "$(MAN_ZH)"/callgrade-*.1
	LC_ALL=C "$(ROOT)/bin/callgrade" manual "$(MAN)"
	LC_ALL=zh_CN.UTF-8 "$(ROOT)/bin/callgrade" manual "$(MAN_ZH)"
	"$(ROOT)/bin/callgrade" completions bash > "$(BASH)/callgrade"
	"$(ROOT)/bin/callgrade" completions zsh > "$(ZSH)/_callgrade"
	"$(ROOT)/bin/callgrade" completions fish > "$(FISH)/callgrade.fish"

uninstall:
	rm -f "$(ROOT)/bin/callgrade" "$(MAN)"/callgrade.1 "$(MAN)"/callgrade-*.1
	rm -f "$(MAN_ZH)"/callgrade.1 "$(MAN_ZH)"/callgrade-*.1
	rm -f "$(BASH)/callgrade" "$(ZSH)/_callgrade" "$(FISH)/callgrade.fish"

test:
	$(SWIFT) test -c release --disable-xctest

lint:
	$(SWIFT) format lint --strict -r Package.swift Plugins Sources Tests Tools Benchmarks

clean:
	rm -rf .build
