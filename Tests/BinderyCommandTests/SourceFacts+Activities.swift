extension SourceFacts {
  /// The titles of the activities and articles as the documents print them, one a line, each with
  /// its days.
  static let activities: [String: String] = [
    "annual-report-2024": """
    UNESCO Explores AI-Powered Accessibility 25 September 2024
    Bridging the Digital Literacy Gap and Empowering Women and College Students with Disabilities 2024
    Media Professionals in Mongolia Embrace Disability Equality 25 October 2024; 21–22 November 2024
    UNESCO Supported Public Awareness Raising about Documentary Heritage Preservation and Accessibility in DPRK 5 December 2024
    UNESCO Bolsters Fact-Checking Efforts in Mongolia 27–28 April 2024; 13 May 2024
    UNESCO Reinforces Gender Equality in Media in Mongolia 29 November 2024
    UNESCO Advances Disability Inclusion through Advancement of Information Accessibility and Assistive Technology 3–4 December 2024
    UNESCO Advances MIL Initiative in Mongolia 1 October – 30 November 2024
    UNESCO Promotes MIL Initiative in China 14 December 2024
    UNESCO Facilitates MIL Workshop for Mongolia Local Journalists 25 January 2024; 15 February 2024; 28–30 March 2024; 11–13 April 2024; 18–19 April 2024; 24–25 April 2024
    A Dream Rekindled: The Journey of a Mongolian Rural Journalist 2024
    UNESCO Promotes Technology Accessibility Development 16 May 2024
    Celebration of the World Press Freedom Day 2024 in Mongolia 3 May 2024
    UNESCO-Aschberg Programme Promotes the Status of Artists and Culture Professionals in Mongolia’s Film Sector 11–12 April 2024
    Project “Promoting Social Equality within the Cultural and Creative Industries” Launched in Mongolia with IFCD Support 2024
    UNESCO Support to DPRK: Enhancing Capacity Building for Heritage Safeguarding 2024
    Dunhuang Forum Reaffirms Gansu’s Commitment to Safeguard Intangible Cultural Heritage 22 September 2024
    UNESCO-Led Workshop in Gansu (China) Nurtures Inclusive Cultural Policies 2–4 July 2024
    UNESCO-Led Capacity Building Workshop Shapes New Era of ICH Safeguarding in Gansu, China 24–26 September 2024
    UNESCO Built Gansu’s Capacity in Implementing Sustainable Tourism 25–27 March 2024; 28 March 2024
    East Asia Focuses on Intangible Cultural Heritage Safeguarding amidst Climate Change 5–6 November 2024
    East Asian World Heritage Professionals Seek Integrated Approaches to Heritage Conservation 21–23 October 2024
    Guangdong, Hong Kong, and Macao Living Heritage Educators and Bearers Enhanced Knowledge on the 2003 Convention for Future Synergetic Safeguarding Actions 26–29 October 2024
    Empowering Mongolia in Building Resilience Against Climate Emergencies 28 October – 1 November 2024
    Suzhou and Chaozhou (China) United to Honor the Legacy of Traditional Architectural Artisanry 30 November 2024
    East Asian World Heritage Professionals Identified Common Priority Actions for Conservation and Management 16–17 October 2024
    Successful completion of the “Conservation and Management of World Heritage Sites in China” Phase IV 2024
    Celebrating Youth’s Power in Safeguarding Traditional Building Skills 15–16 July 2024; 24 August 2024
    Digital Upskilling of Teachers in Mongolia 2024
    Strengthening Educational Resilience to Withstand Mongolia’s Extreme Winters 2024
    Strengthening Regional Collaboration on Global Citizenship Education and Education for Peace and Sustainable Development 26–27 October 2024
    UNESCO Partners with UNEVOC Centre in Hong Kong to Promote Green Skills and Youth Empowerment 26–27 February 2024
    UNESCO and Peking University Host Capacity Building Workshop on Health Education for Teachers in Beijing 16 December 2024
    UNESCO Promotes Lifelong Learning Towards Sustainable Urban Development in Nanjing, China 19–21 May 2024
    UNESCO Partners with INRULED to Enhance Collaboration in TVET and Adult Education and Lifelong Learning with Southeast Asia Countries and China for Sustainable Development in Rural Areas 13 June 2024
    UNESCO partners with UNESCO INRULED to Promote Digital Transformation of TVET and Sustainable Rural Development 18–24 August 2024
    UNESCO fostering closer cooperation among UNEVOC Centres in China to advance the TVET Agenda 25 June 2024
    “Accelerating Carbon Neutrality: Innovative Actions for Sustainable Development” Project 2024
    Harnessing AI for Advancing Open Science in Asia 26–30 August 2024
    UNESCO at AIWW 2024: Building Harmony Between Human and Nature Through Holistic Water Solutions 23–28 September 2024
    Jilin Province Tourism Development Conference and Changbaishan Global Geopark & Biosphere Reserve Sustainable Development Conference 14–15 June 2024
    2024 East Asia Biosphere Reserve Network (EABRN) Steering Committee Meeting 7–10 November 2024
    Training Workshop on Promotion of Ecotourism in UNESCO Designated Sites held in Mongolia 2–5 September 2024
    The 20th Anniversary Celebration of the Development of the Global Geoparks in China 20 June 2024
    Engineering Collaboration for a Sustainable Future 8–9 November 2024
    Gathering Wisdom, Sharing the Blue: UNESCO Supports Marine Sustainability 23–25 August 2024
    Post-2023 MAB Youth Forum: Advancing Youth Empowerment in Ecosystem Conservation 22 July 2024
    International Decade of Sciences for Sustainable Development Forum Opens in Beijing 25 April 2024
    Stockholm World Water Week 2024: Accountability for Enhanced Ecosystem Security and Water Resilience in Asia-Pacific 27 August 2024
    Students’ Scientific Conference in Mongolia on World Water Day 2024 22 March 2024
    2024 Seminar of UNESCO Regional Network of Natural Products Chemistry for Safety and Well-being in Pan-Asia and the Pacific (URSWAP) 12–14 December 2024
    2024 World Water Day Open Day: Mutual Learning on Water Civilization and Promoting Water Cooperation 22 March 2024
    The 10th World Water Forum: UNESCO Mobilizes the International Community for Sustainable Water Management 18–24 May 2024
    UN Collaborative Initiative for Disability Inclusion 2024–2025
    Strengthening Regional Capacity on Teaching and Learning with East Asian Shared Heritage 19–21 November 2024
    International Women’s Day 2024
    Bringing Living Heritage to the Classrooms in Japan 20 January 2024
    Promoting Sustainable Tourism in Mongolia through UNESCO Cultural and Geo Heritage 2024
    UN Theme Group on Disability (UNTGD) in China 2024
    Strengthening Strategic Partnerships with CASS to Advance AI Ethics and Social Science Innovation 6 August 2024
    National Anti-bullying and Anti-discrimination Forum in Mongolia 27 November 2024
    Research on Digital Misogyny and Gender Discrimination behind AI Algorithm in the Republic of Korea (ROK) 2024
    Advancing Disability Rights in Mongolia through UNCRPD Recommendations 30 September 2024
    Mongolian Scientific Conference on Gender Equality: Lessons, Opportunities, and Solutions 19 November 2024
    Model UNESCO General Conference in Mongolia 2024: Empowering Youth to Shape the Future 28–29 September 2024
    2024 International Youth Forum on Creativity and Heritage along the Silk Roads (IYF) 22–28 September 2024
    """,
    "newsletter-2021-1": """
    School managers in Mongolia discuss possibilities of integrating MIL components into school curricula 26 March 2021
    2021 World Press Freedom Day Online Discussion held in Mongolia to Advocate “Information as a Public Good” 3 May 2021
    UNESCO calls for concerted efforts for full inclusion and participation of persons with disabilities and older persons 7 April 2021
    Exchanging experience in East Asian creative economy for the SDGs: the UNESCO Online Debate on Creative Economy for Sustainable Development in East Asia 23 May 2021
    “Heritage So Young” campaign launched on China Cultural and Natural Heritage Day on 12 June 2021 12 June 2021
    ResiliArt Movement in Mongolia 15 April 2021; 21 May 2021
    Extended 44th session of the World Heritage Committee took place from 16 to 31 July 2021 in Fuzhou, China 16–31 July 2021
    UNESCO Supports COVID-19 Emergency Response and Recovery for Education Sector in Mongolia May 2021
    UNESCO-APCEIU Virtual Consultation Meeting on Global Citizenship Education (GCED) for East Asian Countries 17 June 2021
    International Symposium on the Role of Education in Poverty Alleviation 31 March 2021
    Mongolia National Virtual Launch of the SDG 4 Education 2030 Advocacy Month of August 2021 6 August 2021
    Successful launching of the Beauty of Life on Earth Exhibition 9 July 2021; 30 August – 19 September 2021
    Promoting Collaboration through Strategic Meeting with Prof. KUANG Shangfu and IWHR 5 August 2021
    Strengthening cooperation with Prof. WANG Ding and the Chinese MAB National Committee 26 July 2021
    UNESCO Chair in Entrepreneurial Education at Zhejiang University 24 April 2021
    International Centre on Space Technologies for Natural and Cultural Heritage under the auspices of UNESCO (HIST) 16 March 2021
    Strengthening bioethics and ethics of science and technology in Mongolia and the Asia-Pacific region 17 June 2021; July 2021
    Amplifying the outcomes of the International Youth Forum on Creativity and Heritage along the Silk Roads (IYF) with Changsha and Nanjing 8 July 2021
    Strengthening cooperation with Nanjing on promoting peace, cultural exchange, and youth development 2 July 2021
    """,
    "newsletter-2021-2": """
    Launch of the Updated Handbook on Media Reporting for Promoting Disability Equality in China 3 December 2021
    Telling HERstory through Memory of the World in Mongolia September–December 2021
    Mongolian National Stakeholders Gather to Discuss Covid-19 and Infodemic Immunity 25 November 2021
    Launch of Media and Information Literacy Resources to Enhance MIL Competencies of Children, Parents, and Teachers in China September–December 2021
    Piloting the Culture|2030 Indicators in Shilin, Yunnan Province, China 10 November 2021
    Workshops on Key Culture Conventions Held in Ulaanbaatar, Mongolia 22–23 September 2021; 19–21 October 2021
    Exploring and Safeguarding Shared Living Heritage in East Asia 10 September 2021
    “Conservation and Management of World Heritage Sites in China” Project Phase IV Launched in Songtao, Guizhou Province, China 15 October 2021
    Regional Exchange Programme on Promoting Community-Based ESD Initiative 10–11 August 2021
    UNESCO Capacity Building of the Higher Education Sector in Mongolia – A Korea Funds in Trust (KFIT) Project 11 October 2021
    Knowledge Sharing with UNESCO Platforms/Events on Various Topics September–December 2021
    2021 East and Southeast Asia UNEVOC Network Consolidation Workshop in Technical and Vocational Education and Training (TVET) 9 September 2021; 14 October 2021
    Convention on Biological Diversity, 15th Conference of Parties (COP15) 10–14 October 2021
    EABRN Training Webinars on Ecology and Designated Sites Management 22 September – 27 October 2021
    Strategic Meeting with ANSO on “It’s about life” Exhibition 11 October 2021; 14 October 2021
    UNESCO Chair on Media and Gender 28 December 2021
    International Training Centre for the Intangible Cultural Heritage in the Asia-Pacific Region under the Auspices of UNESCO (CRIHAP) 5 July 2021; 26–29 July 2021
    International Day for the Elimination of Violence against Women 25 November 2021
    International Day of Persons with Disabilities 3 December 2021
    United Nations Day 24 October 2021
    World AIDS Day 1 December 2021
    Ethics Teacher Training Course in Ulaanbaatar, Mongolia 12–15 October 2021
    Supported Mongolia to Strengthen Capacities for Inclusive and Equitable Development September–December 2021
    The 2021 International Youth Forum on Creativity and Heritage along the Silk Roads: Special Dialogue on Youth Leadership in Creativity, Heritage, and Resilience 17 December 2021
    2021 Nanjing Peace Forum 24–26 October 2021
    """,
    "articles": """
    UNESCO Launches updated Handbook on Media Reporting for Promoting Disability Equality in China 3 December 2021
    Third National Stakeholder Forum on Media and Information Literacy held in Mongolia 15 December 2021
    UNESCO Capacity Building of the Higher Education Sector in Mongolia – A Korea Funds in Trust (KFIT) project 17 December 2021
    2021 East and Southeast Asia UNEVOC Network Consolidation Workshop in Technical and Vocational Education and Training (TVET) 17 December 2021
    Video Message from Mr Qin Changwei, Secretary General of the Chinese National Commission for UNESCO (Full Speech) 9 September 2021
    Make Persons with Disabilities Visible, Promote the Rights of Persons with Disabilities 10 December 2021
    The 2021 Special Dialogue of International Youth Forum successfully held on 17 December 2021 23 December 2021
    """,
  ]
}
