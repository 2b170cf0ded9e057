// The text is copied to other sites: there, only whole addresses lead to the finder.
text.value = text.value.replaceAll('"../', `"${new URL('../', document.baseURI).href}`);
