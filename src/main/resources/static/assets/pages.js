// SPDX-License-Identifier: Apache-2.0
// Small comforts; every page works without this file.
"use strict";
document.documentElement.classList.add("script");
