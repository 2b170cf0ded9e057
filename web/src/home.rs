//! Where a finder is drawn, and what follows from it. The one place that knows the difference.

/// Where a finder is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Home {
    /// A page of its own.
    #[default]
    Page,
    /// A frame in a page of somebody else.
    Frame,
    /// An element of such a page.
    Element,
}

/// How long answers may be kept outside of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keeps {
    /// Not at all.
    Nothing,
    /// For as long as the tab is open.
    Tab,
    /// On the device, if the person wants it.
    Device,
}

impl Home {
    /// By the word the loader uses.
    #[must_use]
    pub fn named(word: &str) -> Self {
        match word {
            "frame" => Self::Frame,
            "element" => Self::Element,
            _ => Self::Page,
        }
    }

    /// Header and footer of a page stand around it, with languages and the quick exit.
    #[must_use]
    pub const fn is_page(self) -> bool {
        matches!(self, Self::Page)
    }

    /// The document is its own: title, language and address are, too.
    #[must_use]
    pub const fn owns_document(self) -> bool {
        matches!(self, Self::Page | Self::Frame)
    }

    /// How long answers may be kept. What lies in the storage of a foreign page belongs to it.
    #[must_use]
    pub const fn keeps(self) -> Keeps {
        match self {
            Self::Page => Keeps::Device,
            Self::Frame => Keeps::Tab,
            Self::Element => Keeps::Nothing,
        }
    }

    /// The level of the main heading, unless another is asked for.
    #[must_use]
    pub const fn heading_level(self) -> u8 {
        match self {
            Self::Page | Self::Frame => 1,
            Self::Element => 2,
        }
    }
}
